/** One sentence for each error code: what happened, what is safe, what to do. `{{name}}` marks a fact from the details. */
import type { Area } from '../translation.ts'

export const error: Area<'error'> = {
  'call-unknown': 'Baton kennt die Anfrage „{{call}}“ nicht. Nichts wurde geändert.',
  'call-invalid': 'Die Anfrage „{{call}}“ passt nicht: {{problem}}. Nichts wurde geändert.',
  'call-forbidden': 'Dieses Fenster darf nur zusehen. Nichts wurde geändert.',
  'connection-lost':
    'Die Verbindung zu Baton ist weg. Änderungen bleiben in diesem Fenster und werden gespeichert, sobald sie wieder da ist.',
  'home-in-use':
    'Ein anderes Baton arbeitet schon mit dem Datenordner {{folder}} ({{holder}}). Benutzen Sie jenes, oder schließen Sie es und starten Sie neu; nichts wurde geändert. Mit --home kann dieses hier in einem eigenen Ordner arbeiten.',
  'home-unusable':
    'Baton kann nicht in seinen Datenordner {{folder}} schreiben ({{reason}}). Wählen Sie mit --home einen anderen.',
  'set-by-administrator':
    'Das hat Ihr Administrator festgelegt, in {{source}}. Bitten Sie, wer sich um diesen Laptop kümmert, es dort zu ändern; nichts wurde geändert.',
  internal:
    'In Baton ist etwas schiefgegangen. Was als gespeichert galt, ist sicher; bitte versuchen Sie es noch einmal.',
  'workshop-missing': 'Diesen Workshop gibt es in der Bibliothek nicht mehr. Sehen Sie unter „Zuletzt gelöscht“ nach.',
  'workshop-not-open':
    'Dieser Workshop ist nicht geöffnet. Öffnen Sie ihn auf der Startseite noch einmal; alles Gespeicherte ist sicher.',
  'workshop-already-open': 'Dieser Workshop ist geöffnet. Schließen Sie ihn zuerst; nichts wurde geändert.',
  'workshop-in-use':
    'Dieser Workshop ist in einem anderen Baton geöffnet ({{holder}}). Schließen Sie ihn dort zuerst; nichts wurde geändert.',
  'title-empty': 'Ein Workshop braucht einen Titel. Schreiben Sie mindestens einen Buchstaben.',
  'title-too-long':
    'Dieser Titel hat {{length}} Zeichen; höchstens {{limit}} passen. Kürzen Sie ihn, nichts wurde geändert.',
  'client-too-long':
    'Dieser Name des Auftraggebers hat {{length}} Zeichen; höchstens {{limit}} passen. Kürzen Sie ihn, nichts wurde geändert.',
  'file-missing': 'Es gibt keine Datei „{{file}}“. Nichts wurde geändert.',
  'file-not-regular': '„{{file}}“ ist keine Datei, die Baton lesen kann. Nichts wurde geändert.',
  'file-empty': 'Die Datei „{{file}}“ ist leer. Nichts wurde geändert.',
  'file-not-baton': '„{{file}}“ ist kein Baton-Workshop, oder der Anfang ist beschädigt. Nichts wurde geändert.',
  'file-locked': '„{{file}}“ ist mit einem Passwort verschlossen. Nichts wurde geändert.',
  'password-wrong': 'Das ist nicht das Passwort dieser Datei. Nichts wurde geändert; versuchen Sie es noch einmal.',
  'sealed-damaged':
    'Das Passwort stimmt, aber die Datei kam nicht ganz an oder wurde unterwegs verändert. Bitten Sie noch einmal darum; nichts wurde geändert.',
  'file-damaged':
    'Ein Teil des Workshops „{{file}}“ ist beschädigt. Die Datei blieb, wie sie war, und nichts wurde geändert.',
  'file-newer':
    '„{{file}}“ kommt aus einem neueren Baton. Die Datei blieb unberührt; aktualisieren Sie Baton, um sie zu öffnen.',
  'file-maybe-newer':
    '„{{file}}“ gibt an, aus einem neueren Baton zu kommen, aber nichts darin zeigt das: Die Datei kann beschädigt sein. Sie blieb unberührt; gibt es ein neueres Baton, versuchen Sie es zuerst dort.',
  'update-failed':
    'Dieses Baton konnte „{{file}}“ nicht auf den neuen Stand bringen. Die Datei ist Byte für Byte, wie sie war, und eine Kopie liegt bei ihren Sicherungen: Öffnen Sie sie mit dem Baton, mit dem sie gemacht wurde.',
  'file-foreign-schema':
    '„{{file}}“ enthält Dinge, die kein Baton-Workshop enthält, und wurde deshalb nicht geöffnet. Nichts wurde geändert.',
  'salvage-nothing':
    'Von „{{file}}“ lässt sich nichts mehr lesen. Die Datei blieb, wie sie ist; vielleicht ist eine Sicherung heil.',
  'workshop-sound': 'Dieser Workshop lässt sich so öffnen, wie er ist. Es gibt nichts zurückzuholen.',
  'file-not-opened':
    '„{{file}}“ wurde geschrieben, aber kein Programm auf diesem Laptop öffnet es. Zeigen Sie es in seinem Ordner, und wählen Sie dort ein Programm.',
  'file-no-access':
    'Baton darf „{{file}}“ nicht öffnen. Prüfen Sie die Rechte der Datei und ihres Ordners; nichts wurde geändert.',
  'file-read-only':
    '„{{file}}“ lässt sich nur lesen. Kopieren Sie die Datei in einen Ordner, in den Sie schreiben dürfen, und importieren Sie sie dann.',
  'file-exists': 'Es gibt schon eine Datei „{{file}}“. Wählen Sie einen anderen Namen, oder ersetzen Sie sie.',
  'file-name-too-long':
    'Der Name „{{file}}“ ist zu lang für diesen Datenträger. Wählen Sie einen kürzeren; nichts wurde geändert.',
  'file-misplaced':
    '„{{file}}“ wurde von Hand in die Bibliothek gelegt, neben den Workshop, von dem es eine Kopie ist. Legen Sie die Datei anderswohin, und importieren Sie sie.',
  'file-unreadable': 'Baton konnte „{{file}}“ nicht lesen ({{reason}}). Die Datei blieb, wie sie ist.',
  'json-broken': '„{{file}}“ lässt sich nicht als JSON lesen. {{place}}: {{reason}}. Nichts wurde geändert.',
  'json-too-large':
    'Als JSON hätte „{{file}}“ mehr als {{limit}} MB; so viel schreibt und liest Baton nicht. Nehmen Sie stattdessen eine vollständige Kopie (.baton); nichts wurde geändert.',
  'json-foreign': '„{{file}}“ ist JSON, aber kein Workshop von Baton. Nichts wurde geändert.',
  'json-version':
    '„{{file}}“ enthält einen Workshop in Version {{version}} des Formats; dieses Baton liest Version {{wanted}}. Nichts wurde geändert.',
  'json-invalid':
    'Der Workshop in „{{file}}“ lässt sich nicht wieder aufbauen. {{place}}: {{reason}}. Nichts wurde geändert.',
  'target-in-library':
    'Das ist der Ordner, in dem Baton seine eigenen Dateien aufbewahrt. Wählen Sie für die Kopie einen anderen Ordner.',
  'dialog-missing':
    'Dieses Baton hat kein solches Fenster des Systems. Wählen Sie den Ordner stattdessen aus der Liste.',
  'backup-missing': 'Diese Sicherung gibt es nicht mehr. Wählen Sie eine andere; nichts wurde geändert.',
  'folder-missing': 'Es gibt keinen Ordner „{{folder}}“. Wählen Sie einen anderen; nichts wurde geändert.',
  'disk-full':
    'Nicht gespeichert: Der Datenträger ist voll. Schaffen Sie Platz; was vorher gespeichert wurde, ist sicher.',
  'write-failed':
    'Nicht gespeichert: Der Datenträger hat es nicht angenommen ({{reason}}). Was vorher gespeichert wurde, ist sicher.',
  'folder-gone':
    'Nicht gespeichert: Der Ordner {{folder}} ist nicht mehr da. Legen Sie ihn zurück, oder stecken Sie den Stick wieder ein; was gespeichert wurde, liegt dort.',
  'file-gone':
    'Nicht gespeichert: Die Datei von „{{file}}“ liegt nicht mehr an ihrem Platz. Nichts davon ist verloren; versuchen Sie es noch einmal.',
  'file-swapped':
    'Nicht gespeichert: Wo die Datei von „{{file}}“ war, liegt eine andere. Von keiner ist etwas verloren; versuchen Sie es noch einmal.',
  'file-cut':
    'Nicht gespeichert: Ein anderes Programm hat einen Teil der Datei von „{{file}}“ abgeschnitten. Speichern Sie, was Sie sehen, anderswo.',
  'log-gone':
    'Nicht gespeichert: Ein anderes Programm hat einen Teil von „{{file}}“ weggenommen. Nichts davon ist verloren; versuchen Sie es noch einmal.',
  'unsaved-foreign':
    '„{{file}}“ enthält keine ungespeicherte Arbeit, die Baton geschrieben hat. Nichts wurde geändert.',
  'transfer-invalid': 'Die Datei kam nicht ganz an. Bitte wählen Sie sie noch einmal; nichts wurde geändert.',
  'transfer-too-large': '„{{file}}“ ist zu groß: {{megabytes}} MB, höchstens {{limit}} MB. Nichts wurde geändert.',
  'map-too-large':
    'Die Karte ist voll: Höchstens {{limit}} Dinge passen darauf. Der letzte Schritt wurde nicht gespeichert.',
  'record-invalid':
    'Etwas auf der Karte passt nicht ({{problem}}), deshalb wurde dieser Schritt nicht gespeichert. Machen Sie ihn rückgängig, und arbeiten Sie weiter.',
  'picture-type':
    'Das ist kein Bild, das Baton aufbewahren kann. Speichern Sie es als JPEG oder PNG, und versuchen Sie es noch einmal; nichts wurde geändert.',
  'picture-too-large':
    'Dieses Bild hat {{megabytes}} MB; höchstens {{limit}} MB passen. Verkleinern Sie es; nichts wurde geändert.',
  'picture-too-wide':
    'Dieses Bild misst {{width}} x {{height}} Bildpunkte; höchstens {{limit}} je Seite passen. Verkleinern Sie es; nichts wurde geändert.',
  'picture-missing': 'Dieses Bild ist nicht mehr im Workshop. Alles andere ist da.',
  'pictures-full':
    'Dieser Workshop ist voll mit Bildern: Er nimmt {{count}} davon auf, zusammen {{megabytes}} MB. Nichts wurde geändert.',
  'csv-empty': '„{{file}}“ ist leer. Nichts wurde geändert.',
  'csv-binary':
    '„{{file}}“ ist keine Texttabelle. Speichern Sie sie als CSV, und versuchen Sie es noch einmal; nichts wurde geändert.',
  'csv-encoding-unknown':
    'Baton kann nicht erkennen, in welcher Zeichenkodierung „{{file}}“ gespeichert wurde. Speichern Sie sie als „CSV UTF-8“, und versuchen Sie es noch einmal; nichts wurde geändert.',
  'csv-too-large':
    '„{{file}}“ ist zu groß für eine Karte: {{megabytes}} MB, höchstens {{limit}} MB. Nichts wurde geändert.',
  'csv-too-many-rows': '„{{file}}“ hat mehr als {{limit}} Zeilen; das kann keine Karte zeigen. Nichts wurde geändert.',
  'table-too-wide':
    '„{{file}}“ hat mehr als {{limit}} Spalten. Löschen Sie, was neben der Tabelle steht, speichern Sie sie, und versuchen Sie es noch einmal; nichts wurde geändert.',
  'table-too-many-cells':
    '„{{file}}“ erstreckt sich über mehr als {{limit}} Zellen. Löschen Sie, was weit weg von der Tabelle steht, speichern Sie sie, und versuchen Sie es noch einmal; nichts wurde geändert.',
  'table-unfinished':
    'Das Lesen von „{{file}}“ war zu aufwendig und wurde abgebrochen. Speichern Sie die Tabelle als neue Datei, und versuchen Sie es noch einmal; nichts wurde geändert.',
  'workbook-too-many-sheets':
    '„{{file}}“ hat mehr als {{limit}} Blätter. Speichern Sie das gebrauchte als eigene Datei; nichts wurde geändert.',
  'csv-one-column':
    '„{{file}}“ hat nur eine Spalte. Eine Zeile braucht mindestens, wer liefert und wer beliefert wird.',
  'csv-no-columns-mapped':
    'Welche Spalte nennt den Lieferanten, welche den Kunden? Sagen Sie es, oder schreiben Sie es in die erste Zeile. Nichts wurde geändert.',
  'csv-no-rows': '„{{file}}“ hat eine Kopfzeile, aber keine weiteren Zeilen. Nichts wurde geändert.',
  'workbook-unreadable':
    '„{{file}}“ ist keine Arbeitsmappe, die Baton lesen kann, oder sie ist beschädigt. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als .xlsx oder CSV; nichts wurde geändert.',
  'workbook-old':
    '„{{file}}“ ist eine Arbeitsmappe alter Art. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als .xlsx oder CSV; nichts wurde geändert.',
  'sheet-missing': '„{{file}}“ hat kein Blatt „{{sheet}}“. Nichts wurde geändert.',
  'csv-no-interactions':
    'Keine Zeile von „{{file}}“ nennt, wer liefert und wer beliefert wird. Prüfen Sie die Spalten; nichts wurde geändert.',
  'interaction-missing':
    'Die Interaktion „{{name}}“ ist nicht mehr auf der Karte. Holen Sie sie mit „Rückgängig“ zurück; nichts wurde geändert.',
  'moment-missing': 'In diesem Moment war der Workshop nie. Nichts wurde geändert.',
  'gone-for-good':
    'Davon wurde aus der Zeit vor dem Löschen nichts aufbewahrt, es lässt sich also nicht zurückholen. Die Karte ist, wie sie war.',
  'change-missing': 'Diese Veränderung ist nicht im Workshop. Nichts wurde geändert.',
  'change-what-missing': 'Sagen Sie in einem Satz, was Sie versuchen wollen. Nichts wurde geändert.',
  'change-owner-missing':
    'Nur eine Idee kommt ohne Verantwortliche aus. Nennen Sie jemanden, oder lassen Sie es eine Idee bleiben.',
  'change-review-date-missing':
    'Nur eine Idee kommt ohne Tag des Rückblicks aus. Wählen Sie einen, oder lassen Sie es eine Idee bleiben.',
  'change-review-before-start':
    'Der Rückblick liegt vor dem Beginn. Wählen Sie einen Tag danach. Nichts wurde geändert.',
  'change-decision-missing':
    'Sagen Sie, was entschieden wurde: übernehmen, anpassen oder aufgeben. Nichts wurde geändert.',
  'change-adopt-unmeasured':
    'Seit die Veränderung begann, wurde nichts gemessen, also kann niemand wissen, ob sie geholfen hat. Nennen Sie ihre Messgröße, und tragen Sie zuerst einen Messwert ein, oder entscheiden Sie sich für Anpassen oder Aufgeben. Nichts wurde geändert.',
  'calendar-empty':
    'Keine Veränderung wartet auf ihren Rückblick, es gibt also nichts für einen Kalender. Nichts wurde geschrieben.',
  'change-move': 'Eine Veränderung kann nicht von „{{from}}“ zu „{{to}}“ gehen. Nichts wurde geändert.',
  'format-missing': 'Dieses Format gibt es nicht mehr. Wählen Sie ein anderes; nichts wurde geändert.',
  'format-invalid': 'Das ist kein Format von Baton: {{field}} {{problem}}. Nichts wurde geändert.',
  'format-empty': 'Diese Agenda hat keine Abschnitte, es gibt also nichts, was sich als Format behalten ließe.',
  'format-name-empty': 'Ein Format braucht einen Namen. Schreiben Sie mindestens einen Buchstaben.',
  'format-name-too-long':
    'Dieser Name hat {{length}} Zeichen; höchstens {{limit}} passen. Kürzen Sie ihn, nichts wurde geändert.',
  'block-missing': 'Dieser Abschnitt ist nicht mehr in der Agenda. Nichts wurde geändert.',
  'block-running': 'Dieser Abschnitt läuft gerade. Gehen Sie zuerst zu einem anderen, dann nehmen Sie ihn heraus.',
  'block-title-empty':
    'Jeder Abschnitt braucht einen Titel. Schreiben Sie mindestens einen Buchstaben; nichts wurde geändert.',
  'no-block-runs': 'Kein Abschnitt läuft. Beginnen Sie zuerst einen; dann lässt sich seine Uhr starten.',
  'squeeze-not-needed': 'Der Plan passt noch in die Zeit. Nichts wurde geändert.',
  'party-missing':
    '„{{name}}“ ist nicht mehr auf der Karte. Holen Sie es mit „Rückgängig“ zurück; nichts wurde geändert.',
  'evidence-invalid': '{{field}} passt nicht: {{problem}}. Was vorher gesagt wurde, gilt weiter.',
  'evidence-missing': 'Davor wurde nichts gesagt, wohin man zurückgehen könnte.',
  'measure-missing': 'Diese Messgröße wurde zurückgenommen. Nichts wurde festgehalten.',
  'measurement-invalid':
    'Der Messwert vom {{day}} passt nicht zu „{{measure}}“. {{problem}} Keiner dieser Messwerte wurde festgehalten.',
  'measurement-missing': 'Hier wurde nie etwas gemessen, es gibt also nichts zurückzunehmen.',
  'measurements-too-many':
    '„{{measure}}“ hätte dann mehr als {{limit}} Messwerte. Keiner davon wurde festgehalten; was da war, ist sicher.',
  'note-missing': 'Die Notiz „{{name}}“ wurde zurückgenommen. Nichts wurde geändert.',
  'ballot-missing': 'Diese Abstimmung ist nicht im Workshop. Nichts wurde geändert.',
  'ballot-not-about': 'Diese Abstimmung fragt nicht nach „{{subject}}“. Nichts wurde geändert.',
  'ballot-not-revealed': 'Diese Abstimmung läuft noch. Was darin ist, sieht die Runde nach dem Aufdecken.',
  'ballot-open': 'Eine andere Abstimmung läuft noch. Decken Sie sie zuerst auf, oder verwerfen Sie sie.',
  'ballot-closed': 'Diese Abstimmung ist schon geschlossen. Was abgestimmt wurde, ist sicher; nichts wurde geändert.',
  'ballot-voted-on': 'Über „{{subject}}“ hat schon jemand abgestimmt, deshalb bleibt es in der Abstimmung.',
  'ballot-without-votes': 'Noch hat niemand abgestimmt, es gibt also nichts aufzudecken. Die Abstimmung läuft weiter.',
  'card-empty':
    'Diese Stimmkarte hat keine Antwort. Geben Sie mindestens eine, oder lassen Sie die Person aussetzen; nichts wurde geändert.',
  'card-missing': 'Diese Stimmkarte ist nicht mehr in der Abstimmung. Nichts wurde geändert.',
  'card-name-missing': 'Diese Abstimmung ist nicht anonym: Die Stimmkarte braucht einen Namen.',
  'card-too-many-dots':
    'Diese Stimmkarte hat {{dots}} Punkte; höchstens {{limit}} sind erlaubt. Nehmen Sie einige zurück.',
  'hands-too-many':
    '{{hands}} Hände gingen hoch, aber auf diesem Stuhl stimmen nur {{voters}} Personen ab. Zählen Sie noch einmal; nichts wurde geändert.',
  'scene-empty': 'Davon gibt es noch nichts zu zeigen. Die Runde sieht, was sie vorher sah.',
  'stop-missing': 'Von diesem Halt ist nichts mehr auf der Karte. Die Runde sieht, was sie vorher sah.',
  'purge-nothing': 'Es ist nichts zum Entfernen gewählt. Wählen Sie etwas, oder lassen Sie alles, wie es ist.',
  'purge-ballot-open':
    'In diesem Workshop läuft eine Abstimmung. Decken Sie sie zuerst auf, oder verwerfen Sie sie; nichts wurde geändert.',
  'purge-unsound':
    'Ohne die persönlichen Daten enthielt der Workshop nicht, was er enthalten muss, deshalb wurde er verworfen. Nichts wurde geändert.',
  'merge-itself':
    'Ein Workshop lässt sich nicht mit sich selbst zusammenführen. Wählen Sie die Datei eines anderen Tisches; nichts wurde geändert.',
  'merge-votes-open':
    'In einer offenen Abstimmung von „{{title}}“ liegen Stimmen. Decken Sie sie zuerst auf, oder verwerfen Sie sie; nichts wurde geändert.',
  'merge-undecided': 'Etwas wartet noch auf eine Entscheidung. Entscheiden Sie es zuerst; nichts wurde geändert.',
  'merge-moved-on':
    'An diesem Workshop wurde gearbeitet, während er zusammengeführt wurde. Sehen Sie noch einmal nach; nichts wurde geändert.',
  'merge-undo-missing':
    'Der Zustand vor dem Zusammenführen steht nicht mehr unter „Zuletzt gelöscht“. Der Workshop bleibt, wie er ist.',
  'export-format': 'Baton kann „{{format}}“ hier nicht schreiben. Nichts wurde geschrieben.',
  'export-picture-missing': 'Das Bild kam nicht an. Versuchen Sie es noch einmal; nichts wurde geschrieben.',
  'export-map-empty': 'Auf der Karte ist noch nichts, was sich malen ließe. Nichts wurde geschrieben.',
  'print-missing':
    'Hier kann nichts ein PDF machen. Installieren Sie Chrome, Edge oder Chromium, oder schreiben Sie den Bericht als Seite und drucken Sie ihn aus dem Browser; nichts wurde geschrieben.',
  'print-failed':
    'Es wurde kein PDF gemacht: Der Browser, der es druckt, hat aufgegeben ({{reason}}). Versuchen Sie es noch einmal, oder schreiben Sie den Bericht als Seite und drucken Sie ihn aus dem Browser; nichts wurde geschrieben.',
  'paint-missing':
    'Nur ein Browser kann die Karte malen, und es wurde keiner gefunden. Installieren Sie Chrome, Edge oder Chromium, oder nennen Sie einen in BATON_BROWSER; nichts wurde geschrieben.',
  'paint-failed':
    'Die Karte wurde nicht gemalt: Der Browser, der sie malt, hat aufgegeben ({{reason}}). Versuchen Sie es noch einmal; nichts wurde geschrieben.',
  'workshop-not-practice': 'Nur ein Übungsworkshop lässt sich zurücksetzen. Nichts wurde geändert.',
  'workshop-not-rehearsal': 'Das ist keine Probe. Nichts wurde geändert.',
  'comment-empty': 'Der Kommentar ist leer. Schreiben Sie zuerst etwas.',
}
