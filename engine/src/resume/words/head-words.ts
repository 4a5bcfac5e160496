/** Between a title and an employer: "Nurse at St. Mary's", "Entwickler bei Acme". Folded. */
export const AT_WORDS: readonly string[] = ['at', '@', 'bei', 'chez', 'presso', 'bij', 'with', 'for', 'w/', 'en la empresa', 'na empresa', 'na', 'no', 'via', 'fur']

/** Labels before the parts of a head, folded, and the part they name. */
export const PART_LABELS: Readonly<Record<'title' | 'company' | 'location' | 'date' | 'school' | 'degree' | 'skills', readonly string[]>> = {
  title: ['title', 'job title', 'position', 'role', 'designation', 'poste', 'fonction', 'position title', 'stelle', 'tatigkeit', 'funktion', 'puesto', 'cargo', 'funcion', 'funcao', 'ruolo', 'posizione', 'mansione', 'functie', 'rol', '职位', '岗位', '职务'],
  company: ['company', 'employer', 'organization', 'organisation', 'client', 'company name', 'entreprise', 'employeur', 'societe', 'firma', 'unternehmen', 'arbeitgeber', 'empresa', 'empleador', 'azienda', 'datore di lavoro', 'bedrijf', 'werkgever', 'customer', '公司', '单位', '公司名称'],
  location: ['location', 'place', 'city', 'lieu', 'ville', 'ort', 'standort', 'lugar', 'ubicacion', 'local', 'luogo', 'sede', 'plaats', 'locatie', '地点', '工作地点'],
  date: ['date', 'dates', 'period', 'duration', 'from', 'dates employed', 'employment dates', 'periode', 'duree', 'zeitraum', 'periodo', 'duracion', 'data', 'durata', 'duur', '时间', '起止时间', 'tenure', 'timeline'],
  school: ['school', 'university', 'college', 'institution', 'institute', 'etablissement', 'ecole', 'universite', 'hochschule', 'universitat', 'schule', 'universidad', 'centro', 'instituicao', 'instituto', 'istituto', 'universita', 'instelling', 'school', '学校', '院校', '毕业院校'],
  degree: ['degree', 'diploma', 'qualification', 'course', 'diplome', 'abschluss', 'studiengang', 'titulo', 'titulacion', 'grado', 'curso', 'titolo', 'diploma', 'opleiding', '学位', '学历', '专业', 'major', 'field of study', 'program'],
  skills: ['technologies', 'technologies used', 'tech stack', 'stack', 'tools', 'tech', 'environment', 'skills', 'skills used', 'key skills', 'tools used', 'keywords', 'technology', 'tools & technologies', 'tools and technologies', 'environnement technique', 'environnement', 'technologien', 'tecnologias', 'tecnologie', 'technieken', 'built with', '技术栈', '开发环境', 'tools/technologies', 'languages', 'software', 'frameworks', 'platform', 'platforms', 'stack technique', 'outils', 'competences', 'methoden', 'werkzeuge', 'herramientas', 'ferramentas', 'strumenti'],
}
