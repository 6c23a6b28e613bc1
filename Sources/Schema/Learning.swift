extension Migrations {
    static let learning: [Migration] = [
        Migration(30, "learning", """
            CREATE TABLE assignment (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                target_kind TEXT NOT NULL,
                target_id TEXT NOT NULL,
                audience_kind TEXT NOT NULL,
                person_id TEXT,
                organization_id TEXT,
                job_role TEXT,
                reach TEXT NOT NULL,
                due_on TEXT,
                due_days {int},
                note TEXT NOT NULL,
                assigned_by TEXT NOT NULL,
                assigned_under TEXT,
                assigned_at {int} NOT NULL,
                cancelled_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX assignment_target ON assignment (vendor_id, target_kind, target_id);
            CREATE INDEX assignment_organization ON assignment (vendor_id, organization_id) WHERE cancelled_at IS NULL;
            CREATE INDEX assignment_role ON assignment (vendor_id, job_role) WHERE cancelled_at IS NULL;
            CREATE INDEX assignment_person ON assignment (vendor_id, person_id);
            CREATE TABLE enrolment (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                version_id TEXT NOT NULL,
                under_membership_id TEXT,
                organization_id TEXT,
                is_open {int} NOT NULL,
                due_on TEXT,
                minutes_total {int} NOT NULL,
                minutes_done {int} NOT NULL,
                last_activity_id TEXT,
                created_at {int} NOT NULL,
                started_at {int},
                last_at {int},
                completed_at {int},
                withdrawn_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX enrolment_open ON enrolment (vendor_id, person_id, course_id) WHERE is_open = 1;
            CREATE INDEX enrolment_person ON enrolment (vendor_id, person_id, last_at);
            CREATE INDEX enrolment_course ON enrolment (vendor_id, course_id, organization_id);
            CREATE INDEX enrolment_organization ON enrolment (vendor_id, organization_id);
            CREATE INDEX enrolment_due ON enrolment (vendor_id, due_on) WHERE is_open = 1;
            CREATE TABLE enrolment_reason (
                vendor_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                assignment_id TEXT NOT NULL,
                due_on TEXT,
                created_at {int} NOT NULL,
                ended_at {int},
                PRIMARY KEY (vendor_id, enrolment_id, assignment_id)
            ) {strict};
            CREATE INDEX enrolment_reason_assignment ON enrolment_reason (vendor_id, assignment_id);
            CREATE TABLE activity_progress (
                vendor_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                state TEXT NOT NULL,
                share_permille {int} NOT NULL,
                active_seconds {int} NOT NULL,
                location TEXT NOT NULL,
                first_at {int} NOT NULL,
                last_at {int} NOT NULL,
                completed_at {int},
                PRIMARY KEY (vendor_id, enrolment_id, activity_id)
            ) {strict};
            CREATE TABLE completion (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                person_id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                version_id TEXT NOT NULL,
                activity_id TEXT,
                activity_kind TEXT,
                enrolment_id TEXT NOT NULL,
                under_membership_id TEXT,
                organization_id TEXT,
                completed_at {int} NOT NULL,
                passed {int},
                score_permille {int},
                assurance TEXT NOT NULL,
                evidence TEXT NOT NULL,
                active_seconds {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX completion_person ON completion (vendor_id, person_id, kind, course_id, completed_at);
            CREATE INDEX completion_activity ON completion (vendor_id, activity_id, person_id, completed_at);
            CREATE INDEX completion_course ON completion (vendor_id, course_id, kind, completed_at);
            CREATE INDEX completion_organization ON completion (vendor_id, organization_id, completed_at);
            CREATE UNIQUE INDEX completion_course_once ON completion (vendor_id, enrolment_id) WHERE kind = 'course';
            CREATE TABLE activity_minutes (
                vendor_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                median_seconds {int} NOT NULL,
                samples {int} NOT NULL,
                measured_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, activity_id)
            ) {strict};
            """),
        // Completing a course looks at what its enrolment has completed, a course's page at one person's enrolments in it;
        // without these both looked at everybody's.
        Migration(37, "one person's learning", """
            CREATE INDEX completion_enrolment ON completion (vendor_id, enrolment_id, kind);
            CREATE INDEX enrolment_person_course ON enrolment (vendor_id, person_id, course_id);
            """),
    ]
}
