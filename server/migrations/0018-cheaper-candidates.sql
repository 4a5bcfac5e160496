-- Candidates for top matches from fewer pages: lists of a term that begin with the jobs that it counts most for, and
-- what ranking needs to know of a job in indexes that hold nothing else.

-- What processes of the version before write meanwhile waits: between the copy and the drop it would be lost. In the order in which they write.
lock table job_criteria, job_term in access exclusive mode;

create table new_job_term as
select job_id, term, share, skills >= 3 as is_telling from job_term join job_criteria using (job_id);
drop table job_term;
alter table new_job_term rename to job_term;

-- The key answers with what ranking asks: the rows themselves are wide.
alter table job_criteria drop constraint job_criteria_pkey;
alter table job_criteria add primary key (job_id) include (revision, skills, years);
-- Those that another version of the engine has read.
create index job_criteria_engine on job_criteria (engine_version, job_id);

-- is_telling: the job asks for enough skills to tell people apart (three). The default is for processes of the version before, which
-- go on writing while this is rolled out.
alter table job_term
  alter job_id set not null,
  alter term set not null,
  alter share set not null,
  alter is_telling set not null,
  alter is_telling set default true,
  add primary key (job_id, term) include (share),
  add foreign key (job_id) references job_criteria on delete cascade;
create index job_term_best on job_term (term, is_telling, share desc, job_id desc);

-- Whether a job is open, without its row.
create index job_open on job (id) include (closes_at) where status = 'active';
