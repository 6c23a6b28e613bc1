extension Migrations {
    static let privacy: [Migration] = []
}
