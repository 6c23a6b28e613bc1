extension Migrations {
    static let engagement: [Migration] = []
}
