extension Migrations {
    static let packageBundles: [Migration] = [
        // Of a file that lies in a bundle with others; without these it is a blob of its own, as all were before.
        Migration(241, "bundles of small package files", """
            ALTER TABLE package_file ADD COLUMN bundle_sha256 TEXT;
            ALTER TABLE package_file ADD COLUMN bundle_offset {int};
            ALTER TABLE package_file ADD COLUMN packed_offset {int};
            """),
    ]
}
