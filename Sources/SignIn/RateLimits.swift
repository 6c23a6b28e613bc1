import People

extension RateLimit {
    static let signInEmail = RateLimit(name: "signIn.email", most: 10, windowSeconds: 900)
    static let signInAddress = RateLimit(name: "signIn.address", most: 100, windowSeconds: 900)
    static let resetEmail = RateLimit(name: "reset.email", most: 5, windowSeconds: 3600)
    static let resetAddress = RateLimit(name: "reset.address", most: 30, windowSeconds: 3600)
    static let linkAddress = RateLimit(name: "link.address", most: 60, windowSeconds: 900)
}
