extension Migrations {
    static let courseMedia: [Migration] = [
        Migration(25, "course media", """
            CREATE TABLE course_media (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                course_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                state TEXT NOT NULL,
                content_type TEXT NOT NULL,
                size {int} NOT NULL,
                sha256 TEXT NOT NULL,
                original_sha256 TEXT NOT NULL,
                width {int},
                height {int},
                duration_ms {int},
                pages {int},
                poster_sha256 TEXT,
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id),
                CHECK (kind IN ('image', 'video', 'document', 'file')),
                CHECK (state IN ('preparing', 'ready', 'failed'))
            ) {strict};
            CREATE INDEX course_media_course ON course_media (vendor_id, course_id, created_at);
            CREATE TABLE course_media_page (
                vendor_id TEXT NOT NULL,
                media_id TEXT NOT NULL,
                number {int} NOT NULL,
                sha256 TEXT NOT NULL,
                content_type TEXT NOT NULL,
                size {int} NOT NULL,
                width {int} NOT NULL,
                height {int} NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (vendor_id, media_id, number)
            ) {strict};
            """),
    ]
}
