-- What the parts of a score count for this job, where its employer says so: {"experience": 0.4}. Parts that are not named count
-- what the engine gives them. An analysis keeps the weights that it was made with, so they are no part of a revision.
alter table job add column weights jsonb check (weights is null or jsonb_typeof(weights) = 'object');
