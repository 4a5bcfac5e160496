/** Made by sdk/generate.ts from openapi.json; change the schemas of the server instead. */

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is this?
         * @description With an Accept header that prefers text/html, the web console.
         */
        get: operations["getWelcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Legal holds, newest first */
        get: operations["listLegalHolds"];
        put?: never;
        /**
         * Keep a job, a person or an application from being erased
         * @description Stops retention, and defers the erasure of people: their account is closed and they are erased when the hold is released.
         */
        post: operations["setLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/legal-holds/{hold_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Release a legal hold
         * @description Who asked to be erased meanwhile, and is held by nothing else, is erased at once. The hold stays in the list.
         */
        delete: operations["releaseLegalHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is hidden and will be erased, newest first */
        get: operations["listQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/quarantine/{quarantine_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put something back as it was */
        post: operations["restoreFromQuarantine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Background work: what waits, runs and has failed on every try */
        get: operations["getQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/queue/{task_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a task once more that has failed on every try
         * @description A failed analysis is queued again, as its owner sees. A task that fails again is dead again.
         */
        post: operations["retryTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every application (administrators) */
        get: operations["listApplications"];
        put?: never;
        /**
         * Apply to a job
         * @description To an open job of somebody else, once. `source` may also stand in the address.
         */
        post: operations["applyToJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/job/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications to a job of mine */
        get: operations["listApplicationsToJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/my-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications I made */
        get: operations["listMyApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One application
         * @description Its applicant, the employer and administrators know of it; to everybody else there is none.
         */
        get: operations["getApplication"];
        /**
         * Change an application, or decide on it
         * @description The applicant changes what they wrote while it is open; the employer moves the status, with a note if they like. Each change is a line of its history.
         */
        put: operations["changeApplication"];
        post?: never;
        /**
         * Withdraw an application
         * @description It stays on record as withdrawn. An administrator deletes it, and its history.
         */
        delete: operations["withdrawApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the record says of it: who saw which score, who decided what; newest first
         * @description For its applicant, the employer and administrators. Entries are chained and only added to; `zodie audit verify` proves it.
         */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every criterion of the job with the words that show it, or that nothing does
         * @description Of the analysis that the application is ranked by: for its applicant, administrators, and the employer until it is withdrawn. That they saw the score goes on record, once a day for each viewer.
         */
        get: operations["getApplicationEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it: who, when, why; newest first */
        get: operations["listApplicationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The resume that was sent with it, as a file
         * @description For its applicant, administrators, and the employer until it is withdrawn.
         */
        get: operations["downloadApplicationResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/review-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked about an application, and the answers; newest first */
        get: operations["listReviewRequests"];
        put?: never;
        /**
         * Ask for an explanation, a human review or a correction
         * @description For the applicant, also when the application is closed. One request of a kind at a time.
         */
        post: operations["askForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/review-requests/{review_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a request, once
         * @description For the employer and administrators. `explained` sends the applicant every point of the score that was seen along; `changed` puts a rejected application back where it was.
         */
        put: operations["answerReviewRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{application_id}/self-identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I said of myself; for the applicant alone */
        get: operations["getMySelfIdentification"];
        /**
         * Say what I am, if I like, for audits of fairness
         * @description Voluntary. Kept apart from the application, told to nobody with it, counted in tables of many only. Each call replaces what was said before.
         */
        put: operations["identifyMyself"];
        post?: never;
        /** Take back what I said of myself */
        delete: operations["takeBackMySelfIdentification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dev/clerk-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A Clerk-shaped session token for any email (development only) */
        post: operations["issueDevelopmentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active jobs, newest first */
        get: operations["listActiveJobs"];
        put?: never;
        /** Post a job */
        post: operations["postJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a draft of a job asks for, and what to change in it
         * @description Nothing is stored. A note that is refused names a protected attribute, such as an age: nobody is scored on it.
         */
        post: operations["readDraftCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the jobs of a search are made of
         * @description Counts by type, level, place … of the jobs that the same filters find.
         */
        get: operations["countJobFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest active jobs as a JSON Feed */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/feed.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest active jobs for job boards, as XML */
        get: operations["getXmlFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/my-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs I posted */
        get: operations["listMyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the active jobs
         * @description Title before company before skills and place before the text; accents do not matter. The order of equals is fixed: newest first, then the higher id. Of more than 500 matches the newest 500 are ranked, those with all words in title, company, skills or place before others. Behind them the other matches follow, newest first: those with all words there, then the rest. Pages go through every match in every order, and those by `cursor` repeat and miss nothing when jobs come or go meanwhile.
         */
        get: operations["searchJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/with-applications-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every job with how many applied; for administrators */
        get: operations["listJobsWithApplicationsCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one job
         * @description Anybody sees an active job; other ones only its employer and administrators.
         */
        get: operations["getJob"];
        /**
         * Replace a job
         * @description What is left out becomes empty; status stays as it is. A change of what candidates are scored against makes a new revision.
         */
        put: operations["replaceJob"];
        post?: never;
        /** Delete a job and the analyses against it */
        delete: operations["deleteJob"];
        options?: never;
        head?: never;
        /**
         * Change part of a job
         * @description What is left out stays. `status` moves draft → active → closed → archived; a closed job may become active again.
         */
        patch: operations["changeJob"];
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who applied for a job, ranked
         * @description By the latest analysis of the resume they applied with; who has none comes last. A score advises: it changes no status. That it was shown goes on record, once a day for each viewer.
         */
        get: operations["rankCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one of my jobs asks for, and what to change in it
         * @description For its employer and administrators.
         */
        get: operations["getJobCriteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An active job as schema.org JobPosting
         * @description JSON-LD for search engines, the same for everybody.
         */
        get: operations["getJobPosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/clerk-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a Clerk session token */
        post: operations["signInWithClerk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this sign-in, or all of them */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/refresh-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for a new pair
         * @description Each refresh token works once; one presented again ends its whole sign-in.
         */
        post: operations["refreshSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/test-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who am I? */
        post: operations["getSignedInUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/analyze-resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score a resume against a job ad, both as text; nothing is stored */
        post: operations["analyzeOnce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How hiring goes: over my own jobs, for an administrator over all
         * @description from, to and job_id choose the applications that are counted, by the day on which they were made. All figures are of one state of the database, for an administrator’s whole view one that `computed_at` says, minutes old at most; each is defined in docs/metrics.md. That a candidate’s score was shown goes on record, once a day for each viewer.
         */
        get: operations["getHiringDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/exports/applications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications to my jobs as CSV; for an administrator to all
         * @description That a score was shown goes on record, once a day for each viewer.
         */
        get: operations["exportApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/exports/jobs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The main figures of each of my jobs as CSV; for an administrator of all */
        get: operations["exportJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/fairness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rates of selection and of scoring by sex and race or ethnicity
         * @description Of one job of mine, or of all of them; of every job for administrators. The tables of New York City’s Local Law 144, from what applicants said of themselves, in whole quarters that have been over for another one. No figure is about fewer people than the minimum, by itself or by subtraction. JSON, or CSV with `Accept: text/csv`.
         */
        get: operations["getFairness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/fairness.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same tables as a CSV file */
        get: operations["getFairnessAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/fairness/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same tables as a page to publish
         * @description Of one job of mine, or of all of them; of every job for administrators. What 6 RCNY § 5-303 asks for, without scripts, to be printed or put on a site. The law needs an independent auditor: without `audited_on` the page says that there was none.
         */
        get: operations["getFairnessSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/optimus/job-insights/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who applies for one of my jobs, how far they get, and what the job asks in vain */
        get: operations["getJobInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My profile */
        get: operations["getMyProfile"];
        /** Replace my profile */
        put: operations["replaceMyProfile"];
        post?: never;
        /**
         * Erase me
         * @description The account and all that is mine, with files, results and postings: at once, for good. Employers I applied to keep that somebody applied and how it was decided, without a name or a word of mine. 202: a legal hold keeps something of me, so the account is closed and locked now and erased when the hold ends.
         */
        delete: operations["eraseMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is stored of me, as a JSON file
         * @description Account, profile, sign-ins, resumes with what was read in them, analyses with their results, applications with their history, review requests, self-identifications (the id is that of the application), jobs, webhook endpoints (without their secrets) and what they were told.
         */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse a resume against a job
         * @description Waits up to 10 s for the result (`Prefer: wait=N`: up to N seconds, 60 at most). After that, or at once with `Prefer: respond-async`, answers 202 and where to ask. A resume that cannot be read is an analysis with status `failed` and a sentence that says why. The same file against the same revision of the same job is answered from what is stored.
         */
        post: operations["analyzeResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My analyses against 2 to 20 jobs, side by side */
        get: operations["compareAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/recommendations/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to improve, most gain first */
        get: operations["getRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/report/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My latest analysis against a job, to read or print
         * @description A page without scripts, or with `Accept: application/pdf` a tagged PDF with bookmarks: every score, criterion and quote, the advice by gain, and how to check the result.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/results/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My latest analysis against a job */
        get: operations["getAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/resumes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resumes I uploaded, newest first */
        get: operations["listMyResumes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/resumes/{resume_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read in one of my resumes */
        get: operations["getResume"];
        put?: never;
        post?: never;
        /** Erase one of my resumes, its file and its analyses */
        delete: operations["eraseResume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/resumes/{resume_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my resumes, as the file I uploaded */
        get: operations["downloadResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/resumes/{resume_id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of one of my resumes, as a picture
         * @description Of PDFs, and of the one page that a PNG or JPEG is. Its size in points is in headers.
         */
        get: operations["getResumePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/summary/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its scores and skills */
        get: operations["getAnalysisSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/top-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The active jobs that suit my latest resume best
         * @description Exact scores over all active jobs, best first, each with why. Jobs that ask for fewer than three skills come after the others.
         */
        get: operations["listTopMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My analyses, newest first */
        get: operations["listMyAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/skill-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which skill would open the most jobs
         * @description Scores the best hundred of the active jobs again as if the latest resume showed one skill more in use. Advice to learn or to show, never to claim.
         */
        get: operations["getMySkillGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What my analyses have in common
         * @description Counted over the latest finished analysis of each job; null where there is none.
         */
        get: operations["getMyStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/user/top-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The active jobs that suit my latest resume best
         * @description Exact scores over all active jobs, best first, each with why. Jobs that ask for fewer than three skills come after the others.
         */
        get: operations["listMyTopMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/{analysis_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an analysis is, as Server-Sent Events
         * @description An event `status` with an AnalysisStatus for every step; the stream ends with the analysis. With `Last-Event-ID` it goes on behind that event.
         */
        get: operations["followAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/{analysis_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an analysis is */
        get: operations["getAnalysisStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resume-analysis/{analysis_id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute an analysis again and compare
         * @description Reads the stored file anew, takes the posting at the revision that was scored, and compares every part. Changes nothing. A result of another engine version is neither confirmed nor denied: `verified` is null.
         */
        post: operations["verifyAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What applicants to my jobs have asked; an administrator sees all; newest first
         * @description `state=open`: all that are owed an answer, the overdue too.
         */
        get: operations["listOwedReviewRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account (administrators) */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invite somebody (administrators)
         * @description Makes the account that the first sign-in with this verified email address will find.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My account */
        get: operations["getMyAccount"];
        /**
         * Change my name
         * @description The email address is that of the Clerk account and is changed there.
         */
        put: operations["changeMyAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account: my own, any for administrators */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Deactivate, let back in, promote, demote (administrators)
         * @description Deactivation ends every sign-in of the user at once. The last active administrator stays one. Who asked for erasure is not let back in while a legal hold defers it. Who is named in ADMIN_EMAILS becomes one again at the next sign-in.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/webhooks/clerk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Events of Clerk: user.created, user.updated, user.deleted
         * @description Signed by Clerk (svix-id, svix-timestamp, svix-signature), five minutes valid, each taken once. Exists where CLERK_WEBHOOK_SIGNING_SECRET is set. Other events are taken and change nothing.
         */
        post: operations["receiveClerkEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event as it was sent to an endpoint of mine, and what came of it */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again, now
         * @description With the same webhook-id and every try before it, whatever has become of it until now.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My endpoints */
        get: operations["listMyWebhookEndpoints"];
        put?: never;
        /**
         * Have events posted to an address of mine
         * @description Events of my own jobs and applications, signed after Standard Webhooks. The secret is at GET /webhooks/endpoints/{endpoint_id}/secret.
         */
        post: operations["makeWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endpoint of mine */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /** Delete an endpoint with all that it was told */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint, switch it off or on again
         * @description Switched on again, or given another url, what failed before counts no more.
         */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an endpoint of mine was told in the last 30 days, and what came of it; newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again all that failed since then
         * @description The oldest 500 at most: when it answers 500, call it again.
         */
        post: operations["replayFailedWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the secret
         * @description The one until now signs too for 24 hours: every event has two signatures then.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The secret that signs its events */
        get: operations["getWebhookSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{endpoint_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping event to an endpoint of mine
         * @description It is tried once. What came of it is at GET /webhooks/deliveries/{delivery_id}.
         */
        post: operations["pingWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is everything well? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the process run? */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Should it get requests? */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "application.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody applied to a job of mine, or I applied. Read the rest at GET /applications/{application_id}. */
        post: operations["onApplicationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "application.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An application to a job of mine, or of mine, moved. Events may come in another order than things happened: the status to go by is that of GET /applications/{application_id}. */
        post: operations["onApplicationStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "analysis.done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A resume was scored against a job: mine, read at GET /resume-analysis/results/{job_id}; or that of somebody who has applied to my job, read at GET /jobs/{job_id}/candidates. */
        post: operations["onAnalysisDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asked for by POST /webhooks/endpoints/{endpoint_id}/test. */
        post: operations["onPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Analysis: {
            id: number;
            job_id: number;
            resume_id: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            formatting_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            trustworthiness_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            credibility_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            experience_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            education_score: number | null;
            skill_alignment: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_alignment: number | null;
                skill_scores: {
                    [key: string]: number;
                };
                matched_skills: string[];
                missing_skills: string[];
            };
            project_validation: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                projects: {
                    [key: string]: {
                        score: number;
                        skills: string[];
                        signals: {
                            [key: string]: boolean;
                        };
                        place: {
                            /** @description A readable piece of its line. */
                            quote: string;
                            /** @description The text from start to end, verbatim. */
                            words: string;
                            page: number;
                            box: {
                                x: number;
                                y: number;
                                width: number;
                                height: number;
                            } | null;
                            start: number;
                            end: number;
                        };
                    };
                };
            };
            formatting: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                issues: string[];
            };
            trustworthiness: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                issues: string[];
            };
            credibility: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                issues: string[];
            };
            analysis_summary: string;
            recommendations: string[];
            recommendation_details: {
                text: string;
                why: string;
                /** @description Points the overall score would rise by, computed. */
                gain: number;
                severity: string;
                place: {
                    /** @description A readable piece of its line. */
                    quote: string;
                    /** @description The text from start to end, verbatim. */
                    words: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                } | null;
                rule: string;
            }[];
            items: {
                criterion: {
                    id: string;
                    kind: string;
                    label: string;
                    importance: string;
                };
                credit: number;
                /** @description evidenced, listed, related, partial, none, or unknown when it cannot be judged. */
                level: string;
                /** @description Share of its dimension, 0–1. */
                weight: number;
                resume: {
                    /** @description A readable piece of its line. */
                    quote: string;
                    /** @description The text from start to end, verbatim. */
                    words: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                }[];
                job: {
                    field: string;
                    quote: string;
                    words: string;
                    start: number;
                    end: number;
                };
                missing: string | null;
            }[];
            background: {
                /** @description title, level or wording. */
                part: string;
                credit: number | null;
                /** @description Share of the experience score, 0–1. */
                weight: number;
                resume: {
                    /** @description A readable piece of its line. */
                    quote: string;
                    /** @description The text from start to end, verbatim. */
                    words: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                }[];
                reason: string;
            }[];
            /** @description Every point in words and sums, as plain text for a person. */
            explanation: string;
            not_judged: string[];
            cap: {
                at: number;
                reason: string;
            } | null;
            weights: {
                [key: string]: number;
            };
            failure: {
                slug: string;
                detail: string;
            } | null;
            /** @description Where the links of the resume lead. Null until somebody has looked, and always while LINK_CHECKS is off. No score depends on it. */
            link_checks: {
                url: string;
                /**
                 * @description refused: not asked, for safety. unchecked: the site answers no programs.
                 * @enum {string}
                 */
                status: "reachable" | "missing" | "refused" | "unreachable" | "unchecked";
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC.
                 */
                checked_at: string;
                /** @description What was found, as a sentence. */
                detail: string;
            }[] | null;
            certificate: {
                engine_version: string;
                lexicon_hash: string;
                file_sha256: string | null;
                job_revision: number | null;
                as_of: string;
                /** @description SHA-256 of the canonical JSON (RFC 8785) of the whole result. */
                result_sha256: string;
            } | null;
            engine_version: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        /** @description A resume was scored against a job: mine, read at GET /resume-analysis/results/{job_id}; or that of somebody who has applied to my job, read at GET /jobs/{job_id}/candidates. */
        AnalysisDoneEvent: {
            /** @enum {string} */
            type: "analysis.done";
            /**
             * Format: date-time
             * @description When it happened; ISO 8601, UTC.
             */
            timestamp: string;
            data: {
                analysis_id: number;
                job_id: number;
                application_id: number | null;
                /** @enum {string} */
                status: "done";
            };
        };
        AnalysisListItem: {
            id: number;
            job_id: number;
            job_title: string;
            resume_id: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            formatting_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            trustworthiness_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            credibility_score: number | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        AnalysisStats: {
            /** @description Every finished analysis; the figures below count the latest of each job. */
            total_analyses: number;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_project_validation_score: number | null;
            most_common_missing_skills: string[];
            most_common_matched_skills: string[];
            top_job_match: {
                job_id: number;
                job_title: string;
                overall_score: number;
            } | null;
        };
        AnalysisStatus: {
            analysis_id: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            progress: number;
            /** @description queued, reading, scoring, done or failed. */
            stage: string;
            status_url: string;
            events_url: string;
            failure: {
                slug: string;
                detail: string;
            } | null;
        };
        AnalysisSummary: {
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            formatting_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            trustworthiness_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            credibility_score: number | null;
            matched_skills: string[];
            missing_skills: string[];
            top_projects: {
                name: string;
                score: number;
            }[];
        };
        AnalysisVerification: {
            verified: boolean | null;
            differences: {
                /** @description overall, scores.experience, items.skill:python, certificate.fileSha256, … */
                part: string;
                stated: string | null;
                computed: string | null;
            }[];
            explanation: string;
            /** @description All that is needed to compute the result again. */
            certificate: {
                engine_version: string;
                lexicon_hash: string;
                file_sha256: string | null;
                job_revision: number | null;
                as_of: string;
                /** @description SHA-256 of the canonical JSON (RFC 8785) of the whole result. */
                result_sha256: string;
            };
        };
        AnalyzeForm: {
            /**
             * Format: binary
             * @description PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG; or the text itself as a field.
             */
            resume?: string;
            /** @description A resume uploaded before, instead of a file. */
            resume_id?: number;
            job_id: number;
        };
        Application: {
            id: number;
            job_id: number;
            user_id: number | null;
            cover_letter: string | null;
            resume_url: string | null;
            resume_id: number | null;
            /**
             * @description applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant.
             * @enum {string}
             */
            status: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            source: string | null;
            job_title: string;
            company: string | null;
            applicant: {
                full_name: string | null;
                email: string;
            } | null;
            /** @description What the applicant asked and is owed an answer to. */
            open_review_requests: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        /** @description The applicant changes cover_letter and resume_url and may set status to withdrawn; the employer moves status. What is left out stays. */
        ApplicationChange: {
            cover_letter?: string | null;
            resume_url?: string | null;
            /**
             * @description applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant.
             * @enum {string}
             */
            status?: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            /** @description Why; everybody who sees the application reads it in its history, the applicant too. */
            note?: string;
        };
        /** @description Somebody applied to a job of mine, or I applied. Read the rest at GET /applications/{application_id}. */
        ApplicationCreatedEvent: {
            /** @enum {string} */
            type: "application.created";
            /**
             * Format: date-time
             * @description When it happened; ISO 8601, UTC.
             */
            timestamp: string;
            data: {
                application_id: number;
                job_id: number;
                /** @enum {string} */
                status: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            };
        };
        ApplicationEvent: {
            id: number;
            application_id: number;
            changed_by: number | null;
            /**
             * @description As what they did it.
             * @enum {string}
             */
            role: "applicant" | "employer" | "administrator";
            from_status: ("applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn") | null;
            /**
             * @description applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant.
             * @enum {string}
             */
            to_status: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            changed_fields: string[];
            note: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
        };
        ApplicationEvidence: {
            application_id: number;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description Every criterion of the job, in blind mode without the words of the resume. */
            items: {
                criterion: {
                    id: string;
                    kind: string;
                    label: string;
                    importance: string;
                };
                credit: number;
                /** @description evidenced, listed, related, partial, none, or unknown when it cannot be judged. */
                level: string;
                /** @description Share of its dimension, 0–1. */
                weight: number;
                resume: {
                    /** @description A readable piece of its line. */
                    quote: string;
                    /** @description The text from start to end, verbatim. */
                    words: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                }[];
                job: {
                    field: string;
                    quote: string;
                    words: string;
                    start: number;
                    end: number;
                };
                missing: string | null;
            }[];
        };
        ApplicationInput: {
            job_id: number;
            cover_letter?: string | null;
            resume_url?: string | null;
            resume_id?: number | null;
            source?: string | null;
        };
        /** @description An application to a job of mine, or of mine, moved. Events may come in another order than things happened: the status to go by is that of GET /applications/{application_id}. */
        ApplicationStatusChangedEvent: {
            /** @enum {string} */
            type: "application.status_changed";
            /**
             * Format: date-time
             * @description When it happened; ISO 8601, UTC.
             */
            timestamp: string;
            data: {
                application_id: number;
                job_id: number;
                /** @enum {string} */
                status: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
                /** @enum {string} */
                from_status: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            };
        };
        Comparison: {
            job_ids: number[];
            job_titles: string[];
            overall_scores: (number | null)[];
            skill_alignment_scores: (number | null)[];
            best_match_index: number | null;
            best_match_job_id: number | null;
            best_match_job_title: string | null;
            dimensions: {
                [key: string]: {
                    scores: (number | null)[];
                    /** @description To the best of this dimension: 0 or less. */
                    deltas: (number | null)[];
                };
            };
            /** @description Asked by every one of these jobs, and missing. */
            shared_missing_skills: string[];
            /** @description Per job: missing there and nowhere else. */
            unique_missing_skills: string[][];
            shared_matched_skills: string[];
        };
        CountedJob: {
            id: number;
            title: string;
            company: string | null;
            location: string | null;
            description: string;
            requirements: string;
            salary_min: number | null;
            salary_max: number | null;
            salary_currency: string | null;
            /** @enum {string} */
            status: "draft" | "active" | "closed" | "archived";
            job_type: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote: ("onsite" | "hybrid" | "remote") | null;
            skills: string[];
            /** @description Raised by each change of what candidates are scored against. */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
            closes_at: string | null;
            weights: {
                skill_alignment?: number;
                experience?: number;
                education?: number;
                project_validation?: number;
                formatting?: number;
                trustworthiness?: number;
                credibility?: number;
            } | null;
            hiring_cost: number | null;
            qualified_score: number | null;
            user_id: number;
            applications_count: number;
        };
        /** @description Every figure is defined in docs/metrics.md; what cannot be known is null. */
        Dashboard: {
            /**
             * Format: date-time
             * @description The state of the database that the figures are of: now, and for an administrator’s whole view that of the last count, eleven minutes old at most. Candidates are always shown as they are now.
             */
            computed_at: string;
            period: {
                from: string | null;
                to: string | null;
                time_zone: string;
                /**
                 * @description Of the trends.
                 * @enum {string}
                 */
                unit: "day";
            };
            recruitment_metrics: {
                /** @description Made in the period, the withdrawn included. */
                total_applications: number;
                /** @description Of these, hired by now. */
                hires: number;
                /** @description Hired in the calendar month of the last day, up to that day. */
                hires_this_month: number;
                time_to_hire: number | null;
                cost_per_hire: number | null;
                cost_currency: string | null;
                /** @description Hired, of those who had an offer and are decided; null while there are none. */
                offer_accept_rate: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                quality_score: number | null;
                /** @description A period is a day in the time zone; the last one is `to`, or today. `from` does not cut them. */
                trends: {
                    days: string[];
                    /** @description Made on that day. */
                    applications: number[];
                    /** @description Hired on that day. */
                    hires: number[];
                    time_to_hire: (number | null)[];
                };
            };
            /** @description The ten best open applications. A score advises: it changes no status. */
            candidate_matches: {
                /** @description Of the application. */
                id: number;
                job_id: number;
                name: string | null;
                /** @description The title of the job. */
                role: string;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                match: number | null;
                /** @description Asked for and shown. */
                skills: string[];
                experience: number | null;
                education: string | null;
                contact: string | null;
                level: string | null;
                /** @description Criteria that lift the score most. */
                strengths: string[];
                /** @description Criteria that lower it most. */
                weaknesses: string[];
                held_down: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC.
                 */
                applied_date: string;
            }[];
            job_analytics: {
                open_positions: number;
                avg_applications_per_job: number | null;
                /** @description The ten from which most applications came. */
                top_sources: {
                    name: string;
                    value: number;
                }[];
                applications_without_source: number;
                /** @description Applications of each day. */
                application_trends: number[];
                application_trend_days: string[];
                /** @description The ten skills that most active jobs ask for, and how many do; alternatives count each. */
                skill_demand: {
                    name: string;
                    value: number;
                }[];
            };
            /** @description Means over the latest analysis of each. */
            resume_analysis: {
                /** @description Applications, not withdrawn, whose resume was analysed. */
                analysed: number;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                skills_match: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                experience_relevance: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                education_fit: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                project_validation: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                formatting: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                trustworthiness: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                credibility: number | null;
            };
        };
        Decision: {
            /** @description Its number in the record of the installation. */
            seq: number;
            /**
             * @description What happened.
             * @enum {string}
             */
            kind: "status_changed" | "score_seen" | "review_requested" | "review_answered" | "job_closed" | "job_deleted" | "application_deleted" | "quarantined" | "restored" | "erasure_deferred" | "erased" | "legal_hold_set" | "legal_hold_released";
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            at: string;
            /**
             * @description As what somebody did it; system: a rule of the installation.
             * @enum {string}
             */
            role: "applicant" | "employer" | "administrator" | "system";
            user_id: number | null;
            analysis: {
                engine_version: string;
                result_sha256: string | null;
            } | null;
            /** @description Such as from and to. */
            details: {
                [key: string]: string | number | boolean | null;
            };
            note_digest: string | null;
            /** @description SHA-256 over the hash before it and this entry, in hex. */
            hash: string;
        };
        DeferredErasure: {
            /** @enum {string} */
            status: "deferred";
            /** @description What happens now, for the person to read. */
            detail: string;
        };
        DevelopmentSession: {
            /** @description Valid for one minute, at /login/clerk-auth of this machine only. */
            clerk_token: string;
        };
        FairnessReport: {
            job_id: number | null;
            /**
             * Format: date
             * @description YYYY-MM-DD, in UTC.
             */
            from: string;
            /**
             * Format: date
             * @description YYYY-MM-DD, in UTC.
             */
            to: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            computed_at: string;
            /** @description The fewest people that a figure may be about. */
            minimum: number;
            /** @description Favoured: reached an interview. */
            selection: {
                assessed: number;
                favoured: number;
                by_sex: {
                    rows: {
                        category: string;
                        count: number | null;
                        favoured: number | null;
                        rate: number | null;
                        impact_ratio: number | null;
                        is_under_two_percent: boolean | null;
                        /** @description It, or a figure of it, is about nobody or fewer people than the minimum. */
                        is_withheld: boolean;
                    }[];
                    /** @description People in no row: who declared nothing, preferred not to say, or are in a row that is withheld. */
                    unknown_or_withheld: number;
                };
                by_race_ethnicity: {
                    rows: {
                        category: string;
                        count: number | null;
                        favoured: number | null;
                        rate: number | null;
                        impact_ratio: number | null;
                        is_under_two_percent: boolean | null;
                        /** @description It, or a figure of it, is about nobody or fewer people than the minimum. */
                        is_withheld: boolean;
                    }[];
                    /** @description People in no row: who declared nothing, preferred not to say, or are in a row that is withheld. */
                    unknown_or_withheld: number;
                };
                intersectional: {
                    rows: {
                        category: string;
                        count: number | null;
                        favoured: number | null;
                        rate: number | null;
                        impact_ratio: number | null;
                        is_under_two_percent: boolean | null;
                        /** @description It, or a figure of it, is about nobody or fewer people than the minimum. */
                        is_withheld: boolean;
                    }[];
                    /** @description People in no row: who declared nothing, preferred not to say, or are in a row that is withheld. */
                    unknown_or_withheld: number;
                };
            };
            /** @description Favoured: scored above the median of those scored for the same job in the same quarter. */
            scoring: {
                assessed: number;
                favoured: number;
                by_sex: {
                    rows: {
                        category: string;
                        count: number | null;
                        favoured: number | null;
                        rate: number | null;
                        impact_ratio: number | null;
                        is_under_two_percent: boolean | null;
                        /** @description It, or a figure of it, is about nobody or fewer people than the minimum. */
                        is_withheld: boolean;
                    }[];
                    /** @description People in no row: who declared nothing, preferred not to say, or are in a row that is withheld. */
                    unknown_or_withheld: number;
                };
                by_race_ethnicity: {
                    rows: {
                        category: string;
                        count: number | null;
                        favoured: number | null;
                        rate: number | null;
                        impact_ratio: number | null;
                        is_under_two_percent: boolean | null;
                        /** @description It, or a figure of it, is about nobody or fewer people than the minimum. */
                        is_withheld: boolean;
                    }[];
                    /** @description People in no row: who declared nothing, preferred not to say, or are in a row that is withheld. */
                    unknown_or_withheld: number;
                };
                intersectional: {
                    rows: {
                        category: string;
                        count: number | null;
                        favoured: number | null;
                        rate: number | null;
                        impact_ratio: number | null;
                        is_under_two_percent: boolean | null;
                        /** @description It, or a figure of it, is about nobody or fewer people than the minimum. */
                        is_withheld: boolean;
                    }[];
                    /** @description People in no row: who declared nothing, preferred not to say, or are in a row that is withheld. */
                    unknown_or_withheld: number;
                };
            };
        };
        Health: {
            status: "healthy" | "degraded" | "unhealthy";
            version: string;
            environment: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            timestamp: string;
            components: {
                database: {
                    status: "ok" | "down";
                    detail?: string;
                };
                storage: {
                    status: "ok" | "down";
                    detail?: string;
                };
                queue: {
                    status: "ok" | "down";
                    detail?: string;
                };
                cache: {
                    status: "ok" | "down";
                    detail?: string;
                };
            };
        };
        Job: {
            id: number;
            title: string;
            company: string | null;
            location: string | null;
            description: string;
            requirements: string;
            salary_min: number | null;
            salary_max: number | null;
            salary_currency: string | null;
            /** @enum {string} */
            status: "draft" | "active" | "closed" | "archived";
            job_type: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote: ("onsite" | "hybrid" | "remote") | null;
            skills: string[];
            /** @description Raised by each change of what candidates are scored against. */
            revision: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
            closes_at: string | null;
            weights: {
                skill_alignment?: number;
                experience?: number;
                education?: number;
                project_validation?: number;
                formatting?: number;
                trustworthiness?: number;
                credibility?: number;
            } | null;
            hiring_cost: number | null;
            qualified_score: number | null;
            user_id: number;
        };
        JobCandidate: {
            application_id: number;
            /** @enum {string} */
            status: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            name: string | null;
            email: string | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            experience_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            education_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            matched_skills: string[];
            missing_skills: string[];
            /** @description The criteria that count most and are met, with the words that show it; no words in blind mode. */
            why: {
                /** @description What the job asks for. */
                criterion: string;
                /** @description skill, experience, education, certification, licence or language. */
                kind: string;
                /** @description evidenced, listed, related or partial. */
                level: string;
                quote: string | null;
            }[];
            held_down: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            applied_at: string;
        };
        /** @description What a job asks for, as candidates are scored against it, and what to change in it. */
        JobCriteria: {
            criteria: {
                id: string;
                /** @enum {string} */
                kind: "skill" | "experience" | "education" | "certification" | "language" | "licence";
                label: string;
                /** @enum {string} */
                importance: "required" | "preferred" | "mentioned";
                /** @description Skills or certificates, any one of which will do. */
                any_of?: string[];
                min_years?: number;
                max_years?: number;
                /** @description What the years are to be in, as written. */
                area?: string;
                /** @enum {string} */
                degree?: "secondary" | "vocational" | "associate" | "bachelor" | "master" | "doctorate";
                fields_of_study?: string[];
                /** @description Work may stand in for the degree. */
                or_equivalent?: boolean;
                /** @enum {string} */
                language_level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                /** @description Where it stands in the job. */
                place: {
                    /** @enum {string} */
                    field: "title" | "description" | "requirements" | "skills" | "experience_level";
                    /** @description The text there, verbatim. */
                    quote: string;
                    /** @description UTF-16 units into the field; the skills stand one a line. */
                    start: number;
                    end: number;
                };
            }[];
            notes: {
                /** @enum {string} */
                rule: "protected-attribute" | "native-speaker" | "age-coded" | "gender-coded" | "inflated-years" | "impossible-years" | "contradiction" | "too-many-required" | "no-criteria";
                /**
                 * @description refused: nobody is scored on it. warning: it is scored as written.
                 * @enum {string}
                 */
                severity: "refused" | "warning";
                /** @description What is wrong. */
                text: string;
                /** @description What to write instead. */
                instead: string;
                place: {
                    /** @enum {string} */
                    field: "title" | "description" | "requirements" | "skills" | "experience_level";
                    /** @description The text there, verbatim. */
                    quote: string;
                    /** @description UTF-16 units into the field; the skills stand one a line. */
                    start: number;
                    end: number;
                } | null;
            }[];
        };
        JobDraft: {
            title?: string;
            description?: string;
            requirements?: string;
            skills?: string[];
            experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
        };
        JobFacets: {
            total: number;
            /** @description True: more than 2,000 jobs match; the newest 1,000 were counted and the counts raised in proportion. */
            is_estimated: boolean;
            /** @description How many of each, most first; jobs that do not say are in none. */
            job_type: {
                value: string;
                count: number;
            }[];
            /** @description As above. */
            experience_level: {
                value: string;
                count: number;
            }[];
            /** @description As above. */
            remote: {
                value: string;
                count: number;
            }[];
            /** @description The ten most frequent. */
            company: {
                value: string;
                count: number;
            }[];
            /** @description The ten most frequent. */
            location: {
                value: string;
                count: number;
            }[];
            /** @description The twenty most frequent. */
            skills: {
                value: string;
                count: number;
            }[];
        };
        JobInput: {
            title: string;
            company?: string | null;
            location?: string | null;
            description?: string;
            requirements?: string;
            salary_min?: number | null;
            salary_max?: number | null;
            salary_currency?: string | null;
            /** @enum {string} */
            status?: "draft" | "active" | "closed" | "archived";
            job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote?: ("onsite" | "hybrid" | "remote") | null;
            skills?: string[];
            closes_at?: string | null;
            weights?: {
                skill_alignment?: number;
                experience?: number;
                education?: number;
                project_validation?: number;
                formatting?: number;
                trustworthiness?: number;
                credibility?: number;
            } | null;
            hiring_cost?: number | null;
            qualified_score?: number | null;
        };
        /** @description Every figure is defined in docs/metrics.md. */
        JobInsights: {
            job_id: number;
            title: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            computed_at: string;
            /** @description Ever made, the withdrawn included. */
            applications: number;
            /** @description Not withdrawn, with an analysed resume. */
            analysed: number;
            /** @description The bar: of the job, or 70. */
            qualified_score: number;
            /** @description Not withdrawn, and scored at least that. */
            qualified_candidates: number;
            time_open: number | null;
            /** @description By years of dated work (under 2, under 5, more) and highest degree named in the analysed resume. */
            candidate_demographics: {
                experience_levels: {
                    entry: number;
                    mid: number;
                    senior: number;
                    unknown: number;
                };
                education: {
                    bachelor: number;
                    master: number;
                    phd: number;
                    other: number;
                    unknown: number;
                };
            };
            /** @description What the job asks for and analysed applicants have, or lack; most asked-for first as in the job. */
            skill_distribution: {
                name: string;
                candidates_with_skill: number;
                candidates_without_skill: number;
            }[];
            /** @description From `from` on and below `to`; the last with 100. */
            score_distribution: {
                from: number;
                to: number;
                candidates: number;
            }[];
            funnel: {
                status: string;
                /** @description Applications that ever got there. */
                reached: number;
                /** @description Of these, those that went on to the next step; null at the end, and when none got there. */
                conversion: number | null;
                dwell_days: number | null;
            }[];
            sources: {
                name: string;
                value: number;
            }[];
            /** @description Medians over the other jobs of the same employer; null where nothing is known of any. */
            compared_with_other_jobs: {
                jobs: number;
                applications: number | null;
                time_to_hire: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
            };
            /** @description 0–100, one decimal; null when it cannot be judged. */
            average_overall_score: number | null;
            time_to_hire: number | null;
            relaxed: {
                /** @description Analyses that were made of the job as it stands, by the engine in use; only they can tell. */
                comparable: number;
                not_comparable: number;
                /** @description Those that change something, most gained first; ten at most. */
                criteria: {
                    criterion: string;
                    importance: string;
                    /** @description How many would qualify if the job did not ask for it. */
                    qualify: number;
                    /** @description Of these, who do not now. */
                    more: number;
                    /** @description Who do now and would not: it was what they have. */
                    fewer: number;
                    text: string;
                }[];
            };
        };
        JobPatch: {
            title?: string;
            company?: string | null;
            location?: string | null;
            description?: string;
            requirements?: string;
            salary_min?: number | null;
            salary_max?: number | null;
            salary_currency?: string | null;
            /** @enum {string} */
            status?: "draft" | "active" | "closed" | "archived";
            job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship") | null;
            experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive") | null;
            remote?: ("onsite" | "hybrid" | "remote") | null;
            skills?: string[];
            closes_at?: string | null;
            weights?: {
                skill_alignment?: number;
                experience?: number;
                education?: number;
                project_validation?: number;
                formatting?: number;
                trustworthiness?: number;
                credibility?: number;
            } | null;
            hiring_cost?: number | null;
            qualified_score?: number | null;
        };
        LegalHold: {
            id: number;
            job_id: number | null;
            user_id: number | null;
            application_id: number | null;
            reason: string;
            set_by: number | null;
            released_by: number | null;
            released_at: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
        };
        /** @description One of job_id (with all who applied), user_id and application_id. */
        LegalHoldInput: {
            job_id?: number;
            user_id?: number;
            application_id?: number;
            /** @description Why; administrators read it. */
            reason: string;
        };
        Liveness: {
            /** @enum {string} */
            status: "ok";
        };
        OneOffAnalysis: {
            /** @description As an Analysis, without what belongs to stored ones. */
            analysis: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                skill_alignment_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                project_validation_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                formatting_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                trustworthiness_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                credibility_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                experience_score: number | null;
                /** @description 0–100, one decimal; null when it cannot be judged. */
                education_score: number | null;
                skill_alignment: {
                    /** @description 0–100, one decimal; null when it cannot be judged. */
                    overall_alignment: number | null;
                    skill_scores: {
                        [key: string]: number;
                    };
                    matched_skills: string[];
                    missing_skills: string[];
                };
                project_validation: {
                    /** @description 0–100, one decimal; null when it cannot be judged. */
                    overall_score: number | null;
                    projects: {
                        [key: string]: {
                            score: number;
                            skills: string[];
                            signals: {
                                [key: string]: boolean;
                            };
                            place: {
                                /** @description A readable piece of its line. */
                                quote: string;
                                /** @description The text from start to end, verbatim. */
                                words: string;
                                page: number;
                                box: {
                                    x: number;
                                    y: number;
                                    width: number;
                                    height: number;
                                } | null;
                                start: number;
                                end: number;
                            };
                        };
                    };
                };
                formatting: {
                    /** @description 0–100, one decimal; null when it cannot be judged. */
                    overall_score: number | null;
                    issues: string[];
                };
                trustworthiness: {
                    /** @description 0–100, one decimal; null when it cannot be judged. */
                    overall_score: number | null;
                    issues: string[];
                };
                credibility: {
                    /** @description 0–100, one decimal; null when it cannot be judged. */
                    overall_score: number | null;
                    issues: string[];
                };
                analysis_summary: string;
                recommendations: string[];
                recommendation_details: {
                    text: string;
                    why: string;
                    /** @description Points the overall score would rise by, computed. */
                    gain: number;
                    severity: string;
                    place: {
                        /** @description A readable piece of its line. */
                        quote: string;
                        /** @description The text from start to end, verbatim. */
                        words: string;
                        page: number;
                        box: {
                            x: number;
                            y: number;
                            width: number;
                            height: number;
                        } | null;
                        start: number;
                        end: number;
                    } | null;
                    rule: string;
                }[];
                items: {
                    criterion: {
                        id: string;
                        kind: string;
                        label: string;
                        importance: string;
                    };
                    credit: number;
                    /** @description evidenced, listed, related, partial, none, or unknown when it cannot be judged. */
                    level: string;
                    /** @description Share of its dimension, 0–1. */
                    weight: number;
                    resume: {
                        /** @description A readable piece of its line. */
                        quote: string;
                        /** @description The text from start to end, verbatim. */
                        words: string;
                        page: number;
                        box: {
                            x: number;
                            y: number;
                            width: number;
                            height: number;
                        } | null;
                        start: number;
                        end: number;
                    }[];
                    job: {
                        field: string;
                        quote: string;
                        words: string;
                        start: number;
                        end: number;
                    };
                    missing: string | null;
                }[];
                background: {
                    /** @description title, level or wording. */
                    part: string;
                    credit: number | null;
                    /** @description Share of the experience score, 0–1. */
                    weight: number;
                    resume: {
                        /** @description A readable piece of its line. */
                        quote: string;
                        /** @description The text from start to end, verbatim. */
                        words: string;
                        page: number;
                        box: {
                            x: number;
                            y: number;
                            width: number;
                            height: number;
                        } | null;
                        start: number;
                        end: number;
                    }[];
                    reason: string;
                }[];
                /** @description Every point in words and sums, as plain text for a person. */
                explanation: string;
                not_judged: string[];
                cap: {
                    at: number;
                    reason: string;
                } | null;
                weights: {
                    [key: string]: number;
                };
            };
            job_match: {
                /** @description 0–100, one decimal; null when it cannot be judged. */
                overall_score: number | null;
                matched_skills: string[];
                missing_skills: string[];
                held_down: string | null;
            };
            /** @description Most gain first. */
            recommendations: {
                text: string;
                why: string;
                /** @description Points the overall score would rise by, computed. */
                gain: number;
                severity: string;
                place: {
                    /** @description A readable piece of its line. */
                    quote: string;
                    /** @description The text from start to end, verbatim. */
                    words: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                } | null;
                rule: string;
            }[];
        };
        OneOffInput: {
            /** @description The text of the resume. */
            resume: string;
            job_title?: string;
            /** @description The text of the job ad. */
            job_description: string;
        };
        OwnAccount: {
            full_name: string | null;
        };
        /** @description Asked for by POST /webhooks/endpoints/{endpoint_id}/test. */
        PingEvent: {
            /** @enum {string} */
            type: "ping";
            /**
             * Format: date-time
             * @description When it happened; ISO 8601, UTC.
             */
            timestamp: string;
            data: {
                endpoint_id: number;
            };
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description Where this kind of problem is explained. */
            type: string;
            title: string;
            status: number;
            /** @description A sentence a user can read. */
            detail: string;
            instance: string;
            request_id: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        Profile: {
            user_id: number;
            email: string;
            full_name: string | null;
            headline: string | null;
            phone: string | null;
            location: string | null;
            about: string | null;
            links: {
                label: string;
                /** @description An http or https address. */
                url: string;
            }[];
            skills: string[];
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        /** @description What is left out becomes empty, but for full_name, which belongs to the account and stays. */
        ProfileInput: {
            full_name?: string | null;
            headline?: string | null;
            phone?: string | null;
            location?: string | null;
            about?: string | null;
            links?: {
                label: string;
                /** @description An http or https address. */
                url: string;
            }[];
            skills?: string[];
        };
        Quarantined: {
            id: number;
            application_id: number | null;
            resume_id: number | null;
            user_id: number;
            ends_at: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
        };
        QueueState: {
            tasks: {
                task: string;
                /** @description Could be worked on now. */
                ready: number;
                /** @description Not before a time of their own, such as a second try. */
                delayed: number;
                running: number;
                /** @description Every try failed; kept for seven days. */
                dead: number;
                /** @description Of the dead, those whose owners are still to be told. */
                giving_up: number;
                /** @description How long the oldest ready one has been waiting. */
                oldest_ready_seconds: number;
            }[];
            /** @description The latest hundred. */
            dead: {
                /** Format: uuid */
                id: string;
                task: string;
                analysis_id: number | null;
                delivery_id: number | null;
                tries: number;
                last_error: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC.
                 */
                enqueued_at: string;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC.
                 */
                failed_at: string;
            }[];
        };
        Recommendations: {
            recommendations: string[];
            details: {
                text: string;
                why: string;
                /** @description Points the overall score would rise by, computed. */
                gain: number;
                severity: string;
                place: {
                    /** @description A readable piece of its line. */
                    quote: string;
                    /** @description The text from start to end, verbatim. */
                    words: string;
                    page: number;
                    box: {
                        x: number;
                        y: number;
                        width: number;
                        height: number;
                    } | null;
                    start: number;
                    end: number;
                } | null;
                rule: string;
            }[];
        };
        ResumeListItem: {
            id: number;
            file_name: string;
            media_type: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            failure: {
                slug: string;
                detail: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        ReviewAnswer: {
            /**
             * @description explanation → explained; human_review → upheld or changed, which takes a rejection back; correction → corrected or upheld.
             * @enum {string}
             */
            outcome: "upheld" | "changed" | "corrected" | "explained";
            answer: string;
        };
        ReviewRequest: {
            id: number;
            application_id: number;
            job_id: number;
            /**
             * @description Why was it decided so; let a person look at it; what is stored is wrong.
             * @enum {string}
             */
            kind: "explanation" | "human_review" | "correction";
            /**
             * @description overdue: open after its due_at.
             * @enum {string}
             */
            state: "open" | "overdue" | "answered";
            message: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            due_at: string;
            outcome: ("upheld" | "changed" | "corrected" | "explained") | null;
            answer: string | null;
            explanation: string | null;
            answered_at: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
        };
        ReviewRequestInput: {
            /**
             * @description Why was it decided so; let a person look at it; what is stored is wrong.
             * @enum {string}
             */
            kind: "explanation" | "human_review" | "correction";
            message: string;
        };
        SelfIdentification: {
            sex: ("female" | "male" | "prefer_not_to_say") | null;
            race_ethnicity: ("hispanic_or_latino" | "white" | "black_or_african_american" | "native_hawaiian_or_pacific_islander" | "asian" | "native_american_or_alaska_native" | "two_or_more_races" | "prefer_not_to_say") | null;
        };
        /** @description Voluntary, each by itself. Whoever decides on the application sees neither; what is left out is not declared. */
        SelfIdentificationInput: {
            sex?: ("female" | "male" | "prefer_not_to_say") | null;
            race_ethnicity?: ("hispanic_or_latino" | "white" | "black_or_african_american" | "native_hawaiian_or_pacific_islander" | "asian" | "native_american_or_alaska_native" | "two_or_more_races" | "prefer_not_to_say") | null;
        };
        SkillGap: {
            bar: number;
            /** @description The open jobs that suit the resume best, 100 at most. */
            jobs_looked_at: number;
            /** @description Of these, those that score at least the bar as the resume is. */
            jobs_at_bar: number;
            /** @description Most jobs opened first, then most gained; ten at most. */
            skills: {
                skill: string;
                /** @description Of the jobs looked at, those that ask for it and do not find it. */
                jobs_asking: number;
                /** @description Of these, those that would then score at least the bar. */
                jobs_opened: number;
                /** @description Points of the overall score, over the jobs that ask for it. */
                mean_gain: number;
                /** @description Five at most, best first. */
                opened_job_ids: number[];
            }[];
        };
        Token: {
            access_token: string;
            refresh_token: string;
            /** @enum {string} */
            token_type: "bearer";
            /** @description Life of the access token in seconds. */
            expires_in: number;
            user_id: number;
            email: string;
            full_name: string | null;
        };
        TopMatch: {
            job_id: number;
            job_title: string;
            company_name: string | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            overall_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            skill_alignment_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            project_validation_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            experience_score: number | null;
            /** @description 0–100, one decimal; null when it cannot be judged. */
            education_score: number | null;
            matched_skills: string[];
            missing_skills: string[];
            /** @description The criteria that count most and are met, at most five. */
            why: {
                /** @description What the job asks for. */
                criterion: string;
                /** @description skill, experience, education, certification, licence or language. */
                kind: string;
                /** @description evidenced, listed, related or partial. */
                level: string;
                quote: string | null;
            }[];
            held_down: string | null;
        };
        UploadedResume: {
            id: number;
            file_name: string;
            media_type: string;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            failure: {
                slug: string;
                detail: string;
            } | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
            resume: {
                [key: string]: unknown;
            } | null;
            /** @description JSON Pointer into `resume` → confidence (0–1) and place of that value. */
            provenance: {
                [key: string]: unknown;
            };
            sections: unknown[];
        };
        User: {
            id: number;
            email: string;
            full_name: string | null;
            is_active: boolean;
            /** @description An administrator. */
            is_superuser: boolean;
            clerk_id: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        UserInvitation: {
            /** Format: email */
            email: string;
            full_name?: string | null;
            /** @default false */
            is_superuser: boolean;
        };
        /** @description What is left out stays. */
        UserPatch: {
            is_active?: boolean;
            is_superuser?: boolean;
        };
        WebhookDelivery: {
            id: number;
            endpoint_id: number;
            /** @description The webhook-id that it is sent with, the same each time. */
            message_id: string;
            /** @description The type of the event. */
            type: string;
            /**
             * @description failed: no try is left; it can be sent again.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /** @description Since it was made or replayed. */
            attempts: number;
            next_attempt_at: string | null;
            last_attempt_at: string | null;
            response_status: number | null;
            error: string | null;
            /** @description The body that is sent. */
            payload: unknown;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
        };
        WebhookEndpoint: {
            id: number;
            /** @description Where events are posted to: https on the public internet. */
            url: string;
            events: ("application.created" | "application.status_changed" | "analysis.done")[];
            description: string | null;
            /** @description What happens while it is off is not kept for it. */
            is_active: boolean;
            disabled_reason: string | null;
            failing_since: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description ISO 8601, UTC.
             */
            updated_at: string;
        };
        WebhookEndpointInput: {
            /** @description Where events are posted to: https on the public internet. */
            url: string;
            events: ("application.created" | "application.status_changed" | "analysis.done")[];
            description?: string | null;
        };
        /** @description What is left out stays. */
        WebhookEndpointPatch: {
            /** @description Where events are posted to: https on the public internet. */
            url?: string;
            events?: ("application.created" | "application.status_changed" | "analysis.done")[];
            description?: string | null;
            is_active?: boolean;
        };
        WebhookReplay: {
            /** @description How many are sent again. */
            replayed: number;
        };
        WebhookSecret: {
            /** @description Signs every event: whsec_ and the base64 of 32 random bytes. */
            secret: string;
            former_secret: string | null;
            former_secret_until: string | null;
        };
        Welcome: {
            name: string;
            version: string;
            /** @description What gives out the session tokens that /login/clerk-auth takes. */
            sign_in: "development" | "clerk" | "none";
            clerk_publishable_key: string | null;
            links: {
                console: string;
                docs: string;
                openapi: string;
                health: string;
                api: string;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWelcome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts for programs; for browsers, the web console. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLegalHolds: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description True: not released; false: released. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of LegalHold. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldInput"];
            };
        };
        responses: {
            /** @description LegalHold. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseLegalHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hold_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuarantine: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Quarantined. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quarantined"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreFromQuarantine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quarantine_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description QueueState. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueState"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant. */
                status?: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
                job_id?: number;
                user_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Application. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyToJob: {
        parameters: {
            query?: {
                /** @description Where the applicant comes from, such as linkedin or newsletter. */
                source?: string;
            };
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationInput"];
            };
        };
        responses: {
            /** @description Application. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplicationsToJob: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant. */
                status?: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
                /** @description True: without what names the applicant or leads to a name: applicant, user_id, cover_letter, resume_url and resume_id are null. */
                blind?: boolean;
            };
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Application. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"][];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyApplications: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant. */
                status?: "applied" | "screening" | "interview" | "offer" | "hired" | "rejected" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Application. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Application. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeApplication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationChange"];
            };
        };
        responses: {
            /** @description Application. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Decision. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"][];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApplicationEvidence: {
        parameters: {
            query?: {
                /** @description True: no words of the resume, which may name who wrote it. */
                blind?: boolean;
            };
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ApplicationEvidence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationEvidence"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplicationEvents: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of ApplicationEvent. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationEvent"][];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadApplicationResume: {
        parameters: {
            query?: {
                /** @description Where files are kept in a bucket, answer 303 with an address that gives the file for a minute without ZODIE; it is for whoever has it. Elsewhere the file itself. */
                redirect?: boolean;
            };
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description With `redirect=true`: the file is at Location, for a minute. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviewRequests: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of ReviewRequest. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRequest"][];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequestInput"];
            };
        };
        responses: {
            /** @description ReviewRequest. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRequest"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerReviewRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: number;
                review_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAnswer"];
            };
        };
        responses: {
            /** @description ReviewRequest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRequest"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySelfIdentification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SelfIdentification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfIdentification"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    identifyMyself: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfIdentificationInput"];
            };
        };
        responses: {
            /** @description SelfIdentification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfIdentification"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackMySelfIdentification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueDevelopmentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "anna.lind@example.org",
                 *       "full_name": "Anna Lind"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    full_name?: string;
                };
            };
        };
        responses: {
            /** @description DevelopmentSession. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevelopmentSession"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActiveJobs: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Job. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description Job. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraftCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobDraft"];
            };
        };
        responses: {
            /** @description What a job asks for, as candidates are scored against it, and what to change in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobCriteria"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countJobFacets: {
        parameters: {
            query?: {
                /**
                 * @description Words (all must stand; the last may be unfinished, small typing errors are forgiven), "phrases", and -words that must not stand.
                 * @example "backend engineer" postgresql -php
                 */
                query?: string;
                /** @description Words of the place: `berlin`. */
                location?: string;
                /** @description Words of the company’s name. */
                company?: string;
                /** @description Any of these; repeat it for several. */
                job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
                /** @description Any of these; repeat it for several. */
                experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive")[];
                /** @description Any of these; repeat it for several. */
                remote?: ("onsite" | "hybrid" | "remote")[];
                /** @description All of these must be among the job’s skills; repeat it for several. */
                skills?: string[];
                /** @description Jobs that pay, at best, at least this a year. */
                salary_min?: number;
                /** @description Jobs paid in this currency, so that amounts compare. */
                salary_currency?: string;
                posted_within_days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JobFacets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobFacets"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJsonFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description https://www.jsonfeed.org/version/1.1/ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Active jobs",
                     *       "items": [
                     *         {
                     *           "id": "7",
                     *           "url": "https://api.example.com/api/v1/jobs/7",
                     *           "title": "Backend Engineer",
                     *           "content_text": "Required: Node.js, PostgreSQL, Kubernetes.",
                     *           "date_published": "2026-03-02T09:14:05.120Z",
                     *           "date_modified": "2026-03-02T09:14:05.120Z",
                     *           "tags": [],
                     *           "_job": {
                     *             "referencenumber": 7,
                     *             "title": "Backend Engineer",
                     *             "company": "Kvittra",
                     *             "location": null,
                     *             "date": "2026-03-02T09:14:05.120Z",
                     *             "expirationdate": null,
                     *             "url": "https://api.example.com/api/v1/jobs/7",
                     *             "jobtype": null,
                     *             "experience": null,
                     *             "remotetype": null,
                     *             "salary_min": null,
                     *             "salary_max": null,
                     *             "salary_currency": null,
                     *             "skills": "",
                     *             "description": "Required: Node.js, PostgreSQL, Kubernetes."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/feed+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getXmlFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="UTF-8"?>
                     *     <source><publisher>ZODIE</publisher>
                     *     <job><referencenumber>7</referencenumber><title>Backend Engineer</title><company>Kvittra</company><date>2026-03-02T09:14:05.120Z</date><url>https://api.example.com/api/v1/jobs/7</url></job>
                     *     </source>
                     */
                    "application/xml": string;
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyJobs: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Job. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchJobs: {
        parameters: {
            query?: {
                /**
                 * @description Words (all must stand; the last may be unfinished, small typing errors are forgiven), "phrases", and -words that must not stand.
                 * @example "backend engineer" postgresql -php
                 */
                query?: string;
                /** @description Words of the place: `berlin`. */
                location?: string;
                /** @description Words of the company’s name. */
                company?: string;
                /** @description Any of these; repeat it for several. */
                job_type?: ("full_time" | "part_time" | "contract" | "freelance" | "internship")[];
                /** @description Any of these; repeat it for several. */
                experience_level?: ("entry" | "junior" | "mid" | "senior" | "lead" | "executive")[];
                /** @description Any of these; repeat it for several. */
                remote?: ("onsite" | "hybrid" | "remote")[];
                /** @description All of these must be among the job’s skills; repeat it for several. */
                skills?: string[];
                /** @description Jobs that pay, at best, at least this a year. */
                salary_min?: number;
                /** @description Jobs paid in this currency, so that amounts compare. */
                salary_currency?: string;
                posted_within_days?: number;
                /** @description Without it: relevance where there is a query, else newest. Relevance ranks the newest 500 that match and goes on with the others, newest first. Salary compares amounts as they are written. */
                sort?: "relevance" | "newest" | "salary";
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of Job. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"][];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobsWithApplicationsCount: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of CountedJob. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedJob"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Job. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobInput"];
            };
        };
        responses: {
            /** @description Job. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeJob: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobPatch"];
            };
        };
        responses: {
            /** @description Job. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rankCandidates: {
        parameters: {
            query?: {
                /** @description True: no names, addresses and links; people are told apart by number. */
                blind?: boolean;
                /** @description Only those scored at least this. */
                min_score?: number;
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of JobCandidate. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobCandidate"][];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a job asks for, as candidates are scored against it, and what to change in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobCriteria"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobPosting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description https://schema.org/JobPosting */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "@context": "https://schema.org",
                     *       "@type": "JobPosting",
                     *       "identifier": {
                     *         "@type": "PropertyValue",
                     *         "name": "ZODIE",
                     *         "value": "7"
                     *       },
                     *       "title": "Backend Engineer",
                     *       "description": "Required: Node.js, PostgreSQL, Kubernetes.",
                     *       "datePosted": "2026-03-02T09:14:05.120Z",
                     *       "directApply": true,
                     *       "hiringOrganization": {
                     *         "@type": "Organization",
                     *         "name": "Kvittra"
                     *       }
                     *     }
                     */
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithClerk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clerk_token": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzJiN1F3S3hUIn0.c2lnbmF0dXJl"
                 *     }
                 */
                "application/json": {
                    /** @description A Clerk session token. */
                    clerk_token: string;
                };
            };
        };
        responses: {
            /** @description Token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: {
                /** @description End every sign-in of this user. */
                everywhere?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "k3Jt0v9cR1mZ2b7QwKxTk3Jt0v9cR1mZ2b7QwKxTk3J"
                 *     }
                 */
                "application/json": {
                    refresh_token: string;
                };
            };
        };
        responses: {
            /** @description Token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignedInUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    analyzeOnce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneOffInput"];
            };
        };
        responses: {
            /** @description OneOffAnalysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneOffAnalysis"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHiringDashboard: {
        parameters: {
            query?: {
                /** @description Only applications made on this day or later, YYYY-MM-DD in `time_zone`. */
                from?: string;
                /** @description … on this day or earlier; it is also the last day of the trends, in place of today. */
                to?: string;
                /** @description Only this job. */
                job_id?: number;
                /** @description Whose days and months are meant: a name of the IANA database, such as Europe/Berlin. */
                time_zone?: string;
                /** @description True: candidates without names and addresses. */
                blind?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every figure is defined in docs/metrics.md; what cannot be known is null. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportApplications: {
        parameters: {
            query?: {
                /** @description Only this job; all of mine without it. */
                job_id?: number;
                /** @description True: without names and addresses. */
                blind?: boolean;
                /** @description True: begins with a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each, streamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportJobs: {
        parameters: {
            query?: {
                /** @description True: begins with a byte order mark, by which Excel knows UTF-8. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row for each, streamed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFairness: {
        parameters: {
            query?: {
                job_id?: number;
                /** @description The first day of a quarter: YYYY-MM-DD, in UTC. */
                from?: string;
                /** @description The last day of a quarter that has been over for another one. Without both: the last such whole year. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FairnessReport"];
                    /**
                     * @example job_id,from,to,minimum,measure,table,category,count,favoured,rate,impact_ratio,is_under_two_percent,is_withheld
                     *     7,2025-01-01,2025-12-31,5,scoring,by_sex,Male,92,50,0.5434782608695652,1,false,false
                     */
                    "text/csv": string;
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFairnessAsCsv: {
        parameters: {
            query?: {
                job_id?: number;
                /** @description The first day of a quarter: YYYY-MM-DD, in UTC. */
                from?: string;
                /** @description The last day of a quarter that has been over for another one. Without both: the last such whole year. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example job_id,from,to,minimum,measure,table,category,count,favoured,rate,impact_ratio,is_under_two_percent,is_withheld
                     *     7,2025-01-01,2025-12-31,5,scoring,by_sex,Male,92,50,0.5434782608695652,1,false,false
                     */
                    "text/csv": string;
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFairnessSummary: {
        parameters: {
            query: {
                job_id?: number;
                /** @description The first day of a quarter: YYYY-MM-DD, in UTC. */
                from?: string;
                /** @description The last day of a quarter that has been over for another one. Without both: the last such whole year. */
                to?: string;
                /** @description When the tool was first used: the law asks for it. YYYY-MM-DD. */
                distributed_on: string;
                /** @description When an independent auditor last did the audit. YYYY-MM-DD. */
                audited_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en">…</html> */
                    "text/html": string;
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJobInsights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every figure is defined in docs/metrics.md. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobInsights"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Profile. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceMyProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileInput"];
            };
        };
        responses: {
            /** @description Profile. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DeferredErasure. */
            202: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeferredErasure"];
                };
            };
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exported_at": "2026-03-05T08:02:33.871Z",
                     *       "account": {
                     *         "id": 12,
                     *         "email": "anna.lind@example.org",
                     *         "full_name": "Anna Lind",
                     *         "is_active": true,
                     *         "is_superuser": false,
                     *         "clerk_id": "user_2b7QwKxT0v9cR1mZ",
                     *         "created_at": "2026-03-02T09:14:05.120Z",
                     *         "updated_at": "2026-03-02T09:14:05.120Z"
                     *       },
                     *       "profile": {
                     *         "user_id": 12,
                     *         "email": "anna.lind@example.org",
                     *         "full_name": "Anna Lind",
                     *         "headline": "Backend engineer",
                     *         "phone": "+46 31 390 06 17",
                     *         "location": "Gothenburg, Sweden",
                     *         "about": "Seven years of payment services.",
                     *         "links": [
                     *           {
                     *             "label": "GitHub",
                     *             "url": "https://github.com/anna-lind-example"
                     *           }
                     *         ],
                     *         "skills": [
                     *           "Node.js",
                     *           "PostgreSQL"
                     *         ],
                     *         "updated_at": "2026-03-04T16:40:51.003Z"
                     *       },
                     *       "sign_ins": [
                     *         {
                     *           "id": 5,
                     *           "created_at": "2026-03-02T09:14:05.120Z",
                     *           "last_used_at": "2026-03-04T16:40:51.003Z",
                     *           "ended_at": null,
                     *           "end_reason": null
                     *         }
                     *       ],
                     *       "resumes": [],
                     *       "analyses": [],
                     *       "applications": [],
                     *       "review_requests": [],
                     *       "jobs": [],
                     *       "self_identifications": [
                     *         {
                     *           "id": 41,
                     *           "sex": "female",
                     *           "race_ethnicity": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description ISO 8601, UTC.
                         */
                        exported_at: string;
                        account: components["schemas"]["User"];
                        profile: components["schemas"]["Profile"];
                        sign_ins: {
                            [key: string]: unknown;
                        }[];
                        resumes: {
                            [key: string]: unknown;
                        }[];
                        analyses: {
                            [key: string]: unknown;
                        }[];
                        applications: {
                            [key: string]: unknown;
                        }[];
                        review_requests: {
                            [key: string]: unknown;
                        }[];
                        jobs: {
                            [key: string]: unknown;
                        }[];
                        self_identifications: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    analyzeResume: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AnalyzeForm"];
            };
        };
        responses: {
            /** @description Analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description AnalysisStatus. */
            202: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisStatus"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareAnalyses: {
        parameters: {
            query: {
                /** @description 2 to 20 ids: `job_ids=1&job_ids=2`, or `job_ids=1,2`. */
                job_ids: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecommendations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recommendations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recommendations"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <!doctype html>
                     *     <html lang="en">…</html>
                     */
                    "text/html": string;
                    "application/pdf": string;
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It does not come in the form asked for. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyResumes: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of ResumeListItem. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeListItem"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResume: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                resume_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UploadedResume. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedResume"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resume_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadResume: {
        parameters: {
            query?: {
                /** @description Where files are kept in a bucket, answer 303 with an address that gives the file for a minute without ZODIE; it is for whoever has it. Elsewhere the file itself. */
                redirect?: boolean;
            };
            header?: never;
            path: {
                resume_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description With `redirect=true`: the file is at Location, for a minute. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResumePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resume_id: number;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as it is printed. */
            200: {
                headers: {
                    /** @description In points, as the places of what was read. */
                    "X-Page-Width"?: number;
                    /** @description In points. */
                    "X-Page-Height"?: number;
                    /** @description Pages of the file, as far as they are read. */
                    "X-Page-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnalysisSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AnalysisSummary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisSummary"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTopMatches: {
        parameters: {
            query?: {
                /** @description How many to answer at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of TopMatch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopMatch"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyAnalyses: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of AnalysisListItem. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisListItem"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMySkillGap: {
        parameters: {
            query?: {
                /** @description The overall score that opens a job. */
                bar?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SkillGap. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillGap"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AnalysisStats. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisStats"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyTopMatches: {
        parameters: {
            query?: {
                /** @description How many to answer at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of TopMatch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopMatch"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goes on until the analysis is finished, or ten minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: running-10
                     *     event: status
                     *     data: {"analysis_id":7,"status":"running","progress":10,"stage":"reading","status_url":"/api/v1/resume-analysis/7/status","events_url":"/api/v1/resume-analysis/7/events","failure":null}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnalysisStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AnalysisStatus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisStatus"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                analysis_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AnalysisVerification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisVerification"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwedReviewRequests: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description overdue: open after its due_at. */
                state?: "open" | "overdue" | "answered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of ReviewRequest. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRequest"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description Part of the email or name. */
                query?: string;
                role?: "admin" | "user";
                is_active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of User. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserInvitation"];
            };
        };
        responses: {
            /** @description User. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMyAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMyAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAccount"];
            };
        };
        responses: {
            /** @description User. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path: {
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description User. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveClerkEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "object": "event",
                 *       "type": "user.deleted",
                 *       "data": {
                 *         "id": "user_2b7QwKxT0v9cR1mZ",
                 *         "object": "user",
                 *         "deleted": true
                 *       },
                 *       "timestamp": 1772701353871,
                 *       "instance_id": "ins_2b7QwKxT"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    object: "event";
                    /** @description user.created, user.updated, user.deleted; others change nothing. */
                    type: string;
                    /** @description A User object of Clerk. */
                    data: {
                        [key: string]: unknown;
                    };
                    /** @description Milliseconds since 1970. */
                    timestamp: number;
                    instance_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                delivery_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookDelivery. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookDelivery. */
            202: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of WebhookEndpoint. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"][];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description WebhookEndpoint. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you have: 304 when it is the same.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-None-Match"?: string;
            };
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookEndpoint. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description It is as you have it: your If-None-Match names its ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag of what you read: 412 when it has changed since.
                 * @example "pGm3Yh0cS0dVb0e2o2mB4w"
                 */
                "If-Match"?: string;
            };
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointPatch"];
            };
        };
        responses: {
            /** @description WebhookEndpoint. */
            200: {
                headers: {
                    /** @description Names this state of it: for If-None-Match and If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has changed since you read it. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many to leave out. */
                skip?: number;
                /** @description How many to answer at most. */
                limit?: number;
                /** @description Where to go on, in place of skip: part of the `next` link of the page before. Rows that come or go meanwhile shift nothing, and a deep page costs what the first does. */
                cursor?: string;
                /** @description failed: no try is left; it can be sent again. */
                status?: "pending" | "delivered" | "failed";
            };
            header?: never;
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of WebhookDelivery. */
            200: {
                headers: {
                    /** @description RFC 8288: first, prev and next page, where there are such. */
                    Link?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: number;
                    /** @description `true`: there are too many to count, and X-Total-Count is an estimate. */
                    "X-Total-Count-Estimated"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"][];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayFailedWebhookDeliveries: {
        parameters: {
            query: {
                /** @description Those whose event happened then or later; ISO 8601. */
                since: string;
            };
            header?: never;
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookReplay. */
            202: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookSecret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookSecret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pingWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the thing once: the same key with the same request answers the first response again, for a day.
                 * @example 7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                endpoint_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookDelivery. */
            201: {
                headers: {
                    /** @description Where it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            /** @description The request cannot be understood. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign-in is needed, or the token is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is not yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something this needs is away. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Health. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Health. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Liveness. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Health. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description It is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Health. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    onApplicationCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description The same each time this event is sent to this endpoint. */
                "webhook-id": string;
                /** @description When it was sent: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description v1, and the base64 of the HMAC-SHA256 over id.timestamp.body; two of them, with a space between, for a day after the secret was changed. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationCreatedEvent"];
            };
        };
        responses: {
            /** @description Not wanted any more: the endpoint is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body of the answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to seven times over 27 hours. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onApplicationStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description The same each time this event is sent to this endpoint. */
                "webhook-id": string;
                /** @description When it was sent: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description v1, and the base64 of the HMAC-SHA256 over id.timestamp.body; two of them, with a space between, for a day after the secret was changed. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationStatusChangedEvent"];
            };
        };
        responses: {
            /** @description Not wanted any more: the endpoint is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body of the answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to seven times over 27 hours. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAnalysisDone: {
        parameters: {
            query?: never;
            header: {
                /** @description The same each time this event is sent to this endpoint. */
                "webhook-id": string;
                /** @description When it was sent: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description v1, and the base64 of the HMAC-SHA256 over id.timestamp.body; two of them, with a space between, for a day after the secret was changed. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalysisDoneEvent"];
            };
        };
        responses: {
            /** @description Not wanted any more: the endpoint is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body of the answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to seven times over 27 hours. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPing: {
        parameters: {
            query?: never;
            header: {
                /** @description The same each time this event is sent to this endpoint. */
                "webhook-id": string;
                /** @description When it was sent: seconds since 1970. */
                "webhook-timestamp": string;
                /** @description v1, and the base64 of the HMAC-SHA256 over id.timestamp.body; two of them, with a space between, for a day after the secret was changed. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PingEvent"];
            };
        };
        responses: {
            /** @description Not wanted any more: the endpoint is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body of the answer is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to seven times over 27 hours. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
