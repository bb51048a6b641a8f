/** Help: how each step of the method is done. Names, purposes, minutes, prompts and notes come from the steps and the formats. */
import type { Area } from '../translation.ts'

export const helpMethod: Area<'helpMethod'> = {
  frame: {
    also: 'Thema, Gruppen, wer ist da, Stundensatz, Währung, Anfang',
    lead: 'Leute reden offen, sobald sie wissen, was angesehen wird, wer in der Runde ist und was dort bleibt.',
    scope: 'Sagen Sie in einem Satz, was Sie heute ansehen.',
    groups: 'Tragen Sie die Gruppen ein und wie viele von jeder da sind, und ordnen Sie sie ihren Beteiligten zu.',
    rates: 'Wählen Sie die Währung, und sagen Sie, was eine Stunde kostet; eine Rechenhilfe nimmt das Gehalt.',
    sides: 'Fehlt eine Seite einer Leistung, laden Sie sie ein, oder nehmen Sie die Warnung an.',
  },
  intent: {
    also: 'Versprechen, Satz, Ziel, Vision, Fünf-Finger-Abfrage, Zeichen',
    lead: 'Bevor Sie etwas zeichnen, vereinbaren Sie, was Sie bieten wollen. Liefern können wir; wie es sich anfühlt, gehört der anderen Seite.',
    alone: 'Zwei Minuten allein, dann zu dritt, dann ein Satz von höchstens 30 Wörtern.',
    signs: 'Zu WAS, WANN, WIE und AUFWAND je ein Zeichen, das ein Fremder prüfen könnte.',
    fist: 'Fünf-Finger-Abfrage: Tragen Sie die Finger ein. Ein Mittel von 3 genügt, um weiterzumachen.',
  },
  map: {
    also: 'zeichnen, Beteiligte, Interaktionen, wer liefert wem, Netz',
    lead: 'Alle haben Kunden. Nur auf der Karte sehen alle sie auf einmal.',
    thing: 'Beginnen Sie mit einer Sache: ein Auftrag, eine Patientin, eine Rechnung. Wer hat sie in der Hand?',
    line: 'Vom Lieferanten zum Kunden, mit der Leistung auf der Linie.',
    machines: 'Auch Software und Maschinen liefern; fügen Sie sie hinzu.',
    quiet: 'Enden Sie mit einer Minute Stille vor der Karte.',
  },
  swap: {
    also: 'Konflikt, gemessen an, andere Seite, Perspektive, Kennzahl, KPI',
    lead: 'Seiten ziehen auseinander, weil niemand weiß, woran die anderen gemessen werden.',
    cards: 'Jede Seite schreibt eine Tauschkarte über die andere: gemessen an, kämpft mit.',
    beside: 'Zeigen Sie beide Tauschkarten nebeneinander, und berichtigen Sie sie.',
    conflict: 'Sagen Sie zu jedem Paar, ob die Messgrößen gegeneinanderstehen.',
  },
  rate: {
    also: 'abstimmen, Abstimmung, Wert, Umfrage, Sterne, Stuhl, geheim',
    lead: 'Zahlen von beiden Stühlen, geheim gegeben, sodass niemand den Lautesten folgt.',
    choose: 'Wählen Sie, was bewertet wird: nach Menge oder nach Punkten.',
    ballot:
      'Öffnen Sie die Abstimmung. Bewertet wird reihum auf diesem Laptop, mit Stimmkarten, die Sie eintippen, oder mit Händen.',
    chairs: 'Kunden sagen, wie es in den letzten Wochen war. Lieferanten vermuten, was die Kunden sagen werden.',
    unknown: '„Weiß nicht“ ist eine Antwort und wird getrennt gezählt.',
  },
  reveal: {
    also: 'Ergebnis, Abstand, Unterschied, vergleichen, besprechen',
    lead: 'Wo die beiden Bilder sich unterscheiden, hat niemand unrecht: Jede Seite hat etwas anderes gesehen.',
    dots: 'Sehen Sie zuerst auf die Punkte, dann auf das Mittel.',
    ask: 'Kunden erzählen einen wahren Fall. Zwei Minuten lang fragen die Lieferanten nur.',
    write:
      'Schreiben Sie zu jeder markierten Interaktion eine Notiz, und sagen Sie, ob es an der Leistung oder am Prozess liegt.',
  },
  check: {
    also: 'fünf Fragen, Harle, ja nein, Leistung, Prozess, Baustein',
    lead: 'Fünf Fragen zur am niedrigsten bewerteten Interaktion. Alles außer fünfmal Ja verlangt einen genaueren Blick.',
    ask: 'Stellen Sie jede laut: ja, nein oder weiß nicht. Weiß nicht ist kein Ja.',
    block: 'Entscheiden Sie dann, wo hinzusehen ist: auf die Leistung selbst, den Prozess darum herum oder beides.',
  },
  journey: {
    also: 'Momente, tun, denken, fühlen, Moment der Wahrheit, Umweg, warten, Reise',
    lead: 'Von innen gesehen ist eine Leistung eine Reihe von Momenten. In einem davon entscheiden Leute, zu bleiben oder sie zu umgehen.',
    one: 'Eine Person, ein Tag, eine Anfrage, in der Gegenwart erzählt.',
    rows: 'Zu jedem Moment: tun, denken, fühlen und wie lange sie warten.',
    loop: 'Zeichnen Sie den Weg zurück, wo Leute von vorn anfangen müssen.',
    truth: 'Markieren Sie den Moment der Wahrheit.',
  },
  cost: {
    also: 'Geld, Preis, Fehlschlag, Spanne, teuer, Fall, Zahlen',
    lead: 'Was es kostet, nicht wie vereinbart zu liefern, kann eine Veränderung bringen.',
    volume: 'Wie oft wird danach gefragt, und wie oft ist es nicht wie vereinbart?',
    miss: 'Was kostet ein Fehlschlag: Nacharbeit, Warten, Nachfragen, auf beiden Seiten?',
    range: 'Geben Sie drei Zahlen: mindestens, üblich, höchstens. Sagen Sie, woher jede kommt.',
    settle: 'Lassen Sie beide Seiten die Spanne annehmen, oder kennzeichnen Sie sie als Vermutung.',
  },
  act: {
    also: 'Veränderung, Verbesserung, Versuch, verantwortlich, Idee, nächster Schritt, Aufgabe',
    lead: 'Kleine Veränderungen werden versucht; über große wird geredet.',
    small: 'Fragen Sie, was sich in 30 Tagen versuchen lässt, ohne um Erlaubnis zu fragen.',
    sentence: '„Wenn wir …, dann geht … bis … von … auf …“.',
    owner: 'Eine verantwortliche Person, die hier ist, eine Messgröße, ein Tag für den Rückblick.',
  },
  close: {
    also: 'Ende, Schluss, Zusammenfassung, Abschied, Bericht',
    lead: 'Die letzten drei Minuten bleiben.',
    read: 'Lesen Sie Absicht, größten Abstand, Kosten und Veränderung vor.',
    word: 'Von jedem ein Wort, ohne Kommentar.',
    report: 'Schreiben Sie den Bericht, und bringen Sie den nächsten Termin in die Kalender.',
  },
  review: {
    also: 'Folgetermin, übernehmen, anpassen, aufgeben, hat es geholfen, messen, später, Monat',
    lead: 'Eine Veränderung, auf die niemand zurückblickt, war ein Wunsch.',
    compare: 'Sehen Sie das Erwartete neben dem Gemessenen.',
    decide: 'Übernehmen, anpassen oder aufgeben. Auch Aufgeben ist Lernen.',
    again:
      'Bewerten Sie eine Interaktion noch einmal von beiden Stühlen aus, und vereinbaren Sie die nächste Veränderung.',
  },
}
