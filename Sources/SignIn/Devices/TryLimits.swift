package import Kernel
import People
package import Store

extension RateLimit {
    /// Wrong passwords for an address from devices that its owner never used.
    static let signInEmail = RateLimit(name: "signIn.email", most: 10, windowSeconds: 900)
    static let signInAddress = RateLimit(name: "signIn.address", most: 100, windowSeconds: 900)
    /// Wrong passwords on a device that its owner used before.
    static let signInDevice = RateLimit(name: "signIn.device", most: 10, windowSeconds: 900)
    static let resetEmail = RateLimit(name: "reset.email", most: 5, windowSeconds: 3600)
    static let resetAddress = RateLimit(name: "reset.address", most: 30, windowSeconds: 3600)
    static let resetDevice = RateLimit(name: "reset.device", most: 5, windowSeconds: 3600)
    static let linkAddress = RateLimit(name: "link.address", most: 60, windowSeconds: 900)
    /// Challenges for passkeys: one per view of the sign-in page.
    static let challengeAddress = RateLimit(name: "challenge.address", most: 600, windowSeconds: 900)
    /// Wrong second steps of one person, whatever the device: guessing six digits has no second chance by changing cookies.
    static let secondStep = RateLimit(name: "secondStep.person", most: 10, windowSeconds: 900)
    static let proveAgain = RateLimit(name: "again.person", most: 10, windowSeconds: 900)
    static let againCode = RateLimit(name: "again.code", most: 5, windowSeconds: 3600)
}

/// Counts tries of an address: by device where its owner is known, by address and network elsewhere. A stranger who fails as often
/// as they like spends the second count only.
package struct TryLimits: Sendable {
    let email: RateLimit
    let address: RateLimit
    let device: RateLimit
    package static let password = TryLimits(email: .signInEmail, address: .signInAddress, device: .signInDevice)
    static let link = TryLimits(email: .resetEmail, address: .resetAddress, device: .resetDevice)

    /// - Returns: seconds to wait; nil when it may go on.
    package func hit(_ email: String, device token: String?, address network: String, vendor: VendorID, _ tx: Transaction) throws -> Int? {
        if let key = try deviceKey(email, token, vendor, tx) { return try device.hit(key, vendor: vendor, tx) }
        let byAddress = try address.hit(network, vendor: vendor, tx)
        return try self.email.hit(email, vendor: vendor, tx) ?? byAddress
    }
    /// After a success: forgets the tries of where it came from. Tries elsewhere stay counted.
    func clear(_ email: String, device token: String?, address network: String, vendor: VendorID, _ tx: Transaction) throws {
        if let key = try deviceKey(email, token, vendor, tx) { return try device.clear(key, vendor: vendor, tx) }
        try self.email.clear(email, vendor: vendor, tx)
        // An office behind one address that signs in at nine is no attack.
        try address.giveBack(network, vendor: vendor, tx)
    }
    /// Takes one try back: it was right, though nobody is in yet.
    func giveBack(_ email: String, device token: String?, address network: String, vendor: VendorID, _ tx: Transaction) throws {
        if let key = try deviceKey(email, token, vendor, tx) { return try device.giveBack(key, vendor: vendor, tx) }
        try self.email.giveBack(email, vendor: vendor, tx)
        try address.giveBack(network, vendor: vendor, tx)
    }
    private func deviceKey(_ email: String, _ token: String?, _ vendor: VendorID, _ tx: Transaction) throws -> String? {
        guard let token, let person = try Persons.find(email: email, vendor: vendor, tx),
              let known = try KnownDevice.find(token, person.id, vendor: vendor, tx) else { return nil }
        return known.id
    }
}
