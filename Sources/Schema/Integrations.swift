extension Migrations {
    static let integrations: [Migration] = []
}
