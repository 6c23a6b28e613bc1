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
        // The same figures at the ends of past months: a cache of what the facts say of those days, emptied where they change.
        Migration(101, "months", """
            CREATE TABLE insight_month (
                vendor_id TEXT NOT NULL,
                day TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                certifications TEXT NOT NULL,
                courses TEXT NOT NULL,
                PRIMARY KEY (vendor_id, day, organization_id)
            ) {strict};
            CREATE INDEX insight_month_organization ON insight_month (vendor_id, organization_id, day);
            CREATE TABLE insight_month_shared (
                vendor_id TEXT NOT NULL,
                day TEXT NOT NULL,
                person_id TEXT NOT NULL,
                facts TEXT NOT NULL,
                PRIMARY KEY (vendor_id, day, person_id)
            ) {strict};
            CREATE INDEX ledger_event_actor ON ledger_event (vendor_id, actor_id, position);
            """),
    ]
}
