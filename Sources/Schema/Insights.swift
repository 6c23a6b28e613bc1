extension Migrations {
    static let insights: [Migration] = [
        // A projection of other tables: may be emptied at any time, the refresh job fills it again.
        Migration(100, "figures", """
            CREATE TABLE insight_row (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                day TEXT NOT NULL,
                certifications TEXT NOT NULL,
                courses TEXT NOT NULL,
                refreshed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, organization_id)
            ) {strict};
            CREATE TABLE insight_shared (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                facts TEXT NOT NULL,
                PRIMARY KEY (vendor_id, person_id)
            ) {strict};
            CREATE TABLE insight_dirty (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                marked_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, organization_id)
            ) {strict};
            CREATE INDEX insight_enrolment_started ON enrolment (vendor_id, started_at);
            """),
    ]
}
