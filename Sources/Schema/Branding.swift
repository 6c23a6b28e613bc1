extension Migrations {
    static let branding: [Migration] = []
}
