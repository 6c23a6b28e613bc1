extension Migrations {
    static let courses: [Migration] = [
        Migration(20, "courses", """
            CREATE TABLE course (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                title TEXT NOT NULL,
                title_folded TEXT NOT NULL,
                summary TEXT NOT NULL,
                language TEXT NOT NULL,
                audience TEXT NOT NULL,
                outcomes TEXT NOT NULL,
                image_sha256 TEXT,
                issues_certificate {int} NOT NULL,
                draft_revision {int} NOT NULL,
                published_revision {int} NOT NULL,
                current_version_id TEXT,
                created_at {int} NOT NULL,
                updated_at {int} NOT NULL,
                archived_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX course_title ON course (vendor_id, title_folded, id);
            CREATE TABLE draft_module (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                position {int} NOT NULL,
                title TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX draft_module_course ON draft_module (vendor_id, course_id, position);
            CREATE TABLE draft_activity (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                module_id TEXT NOT NULL,
                position {int} NOT NULL,
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                expected_minutes {int} NOT NULL,
                is_required {int} NOT NULL,
                config TEXT NOT NULL,
                revision {int} NOT NULL,
                updated_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX draft_activity_course ON draft_activity (vendor_id, course_id, module_id, position);
            CREATE TABLE course_version (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                number {int} NOT NULL,
                title TEXT NOT NULL,
                summary TEXT NOT NULL,
                language TEXT NOT NULL,
                notes TEXT NOT NULL,
                expected_minutes {int} NOT NULL,
                content_hash TEXT NOT NULL,
                published_at {int} NOT NULL,
                published_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX course_version_number ON course_version (vendor_id, course_id, number);
            CREATE TABLE version_module (
                vendor_id TEXT NOT NULL,
                version_id TEXT NOT NULL,
                id TEXT NOT NULL,
                position {int} NOT NULL,
                title TEXT NOT NULL,
                PRIMARY KEY (vendor_id, version_id, id)
            ) {strict};
            CREATE TABLE version_activity (
                vendor_id TEXT NOT NULL,
                version_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                module_id TEXT NOT NULL,
                position {int} NOT NULL,
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                expected_minutes {int} NOT NULL,
                is_required {int} NOT NULL,
                config TEXT NOT NULL,
                PRIMARY KEY (vendor_id, version_id, activity_id)
            ) {strict};
            CREATE INDEX version_activity_activity ON version_activity (vendor_id, activity_id);
            CREATE TABLE course_opening (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                organization_id TEXT,
                opened_at {int} NOT NULL,
                opened_by TEXT NOT NULL,
                closed_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX course_opening_course ON course_opening (vendor_id, course_id);
            CREATE INDEX course_opening_organization ON course_opening (vendor_id, organization_id);
            """),
    ]
}
