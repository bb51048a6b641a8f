/** Tables of interactions as departments keep them. Names are of departments and roles only. */
export const NEW_STARTERS = `provider,customer,service,volume,period
HR,Line managers,signed contract,6,month
HR,Payroll,personal data,6,month
HR,IT service desk,announcement of a new starter,6,month
IT service desk,New starters,ready laptop,6,month
IT service desk,Line managers,access rights,14,month
Facilities,New starters,desk and locker,6,month
Reception,New starters,badge,6,month
Works doctor,New starters,appointment,5,month
Works doctor,HR,clearance,5,month
Line managers,New starters,plan of the first week,6,month
Ward sisters,New starters,shadowing shift,4,month
Training,New starters,hygiene course,6,month
Training,Ward sisters,list of who passed,1,month
Payroll,New starters,first pay slip,6,month
`

export const MONTH_END = `provider,customer,service,volume,period
Accounts payable,Controlling,posted invoices,1,month
Accounts receivable,Controlling,open items,1,month
Warehouse,Accounts payable,goods receipts,340,month
Purchasing,Accounts payable,approved orders,210,month
Sales,Accounts receivable,delivery notes,480,month
Payroll,Controlling,wage journal,1,month
Controlling,Department heads,cost report,11,month
Controlling,Management,month-end figures,1,month
Department heads,Controlling,accruals,11,month
Ledger system,Controlling,trial balance,1,month
`

/** Rows that need a look, of every sort. */
export const WITH_PROBLEMS = `From,To,Service,How often,Provider kind
Purchasing,Warehouse,announced delivery,40,team
Warehouse,,picked goods,120,team
Order system,Warehouse,pick list,many,system
Dispatch,Carrier,packed parcels,115,squad
Sales,Dispatch,order changes
Label printer,Dispatch,shipping label,115,machine
`
