extension Migrations {
    /// Certificates of completion of what turned out to be somebody else's.
    static let certificatesTakenBack: [Migration] = [
        Migration(243, "certificates of completion that were taken back", """
            ALTER TABLE course_certificate ADD COLUMN withdrawn_at {int};
            """),
    ]
}
