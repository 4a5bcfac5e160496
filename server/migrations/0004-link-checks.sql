-- What was found at the links of the resume after the analysis: an array of { url, status, checked_at, detail }. Null while
-- nobody has looked, as everywhere where LINK_CHECKS is off. It is beside the result because no score depends on it.
alter table analysis add column link_checks jsonb check (jsonb_typeof(link_checks) = 'array');
