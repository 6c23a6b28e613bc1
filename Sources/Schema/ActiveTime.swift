extension Migrations {
    static let activeTime: [Migration] = [
        Migration(35, "active time", """
            CREATE TABLE active_view (
                vendor_id TEXT NOT NULL,
                enrolment_id TEXT NOT NULL,
                activity_id TEXT NOT NULL,
                view TEXT NOT NULL,
                seconds {int} NOT NULL,
                last_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, enrolment_id, activity_id, view)
            ) {strict};
            """),
    ]
}
