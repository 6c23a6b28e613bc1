extension Migrations {
    static let packageStandards: [Migration] = [
        // Every package of before is SCORM 1.2; writers always say theirs.
        Migration(180, "package standards", """
            ALTER TABLE package_version ADD COLUMN standard TEXT NOT NULL DEFAULT 'scorm12';
            """),
    ]
}
