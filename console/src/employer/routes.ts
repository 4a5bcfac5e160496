/** Views of who posts jobs; each is loaded when it is opened. */
export const employerRoutes = [] as const
