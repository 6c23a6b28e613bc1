extension Migrations {
    static let certification: [Migration] = [
        Migration(80, "certifications", """
            CREATE TABLE certification (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                code TEXT NOT NULL,
                state TEXT NOT NULL,
                current_version {int} NOT NULL,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id),
                UNIQUE (vendor_id, code)
            ) {strict};
            CREATE TABLE certification_version (
                vendor_id TEXT NOT NULL,
                certification_id TEXT NOT NULL,
                number {int} NOT NULL,
                title TEXT NOT NULL,
                summary TEXT NOT NULL,
                validity_months {int},
                renewal_anchor TEXT NOT NULL,
                renewal_window_days {int} NOT NULL,
                zone TEXT NOT NULL,
                readiness_kind TEXT NOT NULL,
                readiness_value {int} NOT NULL,
                audience TEXT NOT NULL,
                published_at {int},
                published_by TEXT,
                PRIMARY KEY (vendor_id, certification_id, number)
            ) {strict};
            CREATE TABLE certification_requirement (
                vendor_id TEXT NOT NULL,
                certification_id TEXT NOT NULL,
                version {int} NOT NULL,
                position {int} NOT NULL,
                course_id TEXT NOT NULL,
                activity_id TEXT,
                renews {int} NOT NULL,
                PRIMARY KEY (vendor_id, certification_id, version, position)
            ) {strict};
            CREATE INDEX certification_requirement_course ON certification_requirement (vendor_id, course_id, certification_id);
            """),
        Migration(81, "credentials", """
            CREATE TABLE credential (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                certification_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                number TEXT NOT NULL,
                code TEXT NOT NULL,
                zone TEXT NOT NULL,
                status TEXT NOT NULL,
                first_issued_at {int} NOT NULL,
                issued_on TEXT NOT NULL,
                valid_through TEXT,
                anchor_day TEXT NOT NULL,
                anchor_months {int} NOT NULL,
                evidence_until {int} NOT NULL,
                expiry_noted TEXT,
                shows_name {int} NOT NULL,
                PRIMARY KEY (vendor_id, id),
                UNIQUE (vendor_id, certification_id, person_id),
                UNIQUE (vendor_id, number),
                UNIQUE (vendor_id, code)
            ) {strict};
            CREATE INDEX credential_person ON credential (vendor_id, person_id);
            CREATE INDEX credential_expiry ON credential (vendor_id, valid_through);
            CREATE TABLE credential_award (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                version {int} NOT NULL,
                kind TEXT NOT NULL,
                issued_at {int} NOT NULL,
                earned_on TEXT NOT NULL,
                valid_through TEXT,
                membership_id TEXT,
                organization_id TEXT,
                evidence TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX credential_award_credential ON credential_award (vendor_id, credential_id, issued_at);
            CREATE TABLE credential_status (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                status TEXT NOT NULL,
                award_id TEXT,
                reason TEXT,
                actor_kind TEXT NOT NULL,
                actor_id TEXT NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX credential_status_credential ON credential_status (vendor_id, credential_id, recorded_to, valid_from);
            CREATE TABLE course_certificate (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                number TEXT NOT NULL,
                code TEXT NOT NULL,
                issued_at {int} NOT NULL,
                completed_on TEXT NOT NULL,
                shows_name {int} NOT NULL,
                PRIMARY KEY (vendor_id, id),
                UNIQUE (vendor_id, enrolment_id),
                UNIQUE (vendor_id, number),
                UNIQUE (vendor_id, code)
            ) {strict};
            CREATE INDEX course_certificate_person ON course_certificate (vendor_id, person_id);
            """),
    ]
}
