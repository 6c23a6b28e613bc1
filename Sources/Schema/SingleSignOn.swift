extension Migrations {
    static let singleSignOn: [Migration] = []
}
