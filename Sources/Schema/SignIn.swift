extension Migrations {
    static let signIn: [Migration] = []
}
