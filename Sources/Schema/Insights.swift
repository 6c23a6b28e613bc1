extension Migrations {
    static let insights: [Migration] = []
}
