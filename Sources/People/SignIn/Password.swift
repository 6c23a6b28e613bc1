import CArgon2
import Foundation
import Synchronization

/// argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), computed off the cooperative pool, two at a time.
package struct Password: Sendable {
    /// The encoded form with parameters and salt.
    package let hash: String

    package static let minimumCharacters = 10
    package static let maximumBytes = 1000

    package init(hash: String) { self.hash = hash }
    package static func make(_ password: String) async -> Password {
        await HashQueue.shared.run { Password(hash: encode(password)) }
    }
    package func matches(_ password: String) async -> Bool {
        await HashQueue.shared.run {
            let bytes = Array(password.utf8)
            return argon2id_verify(hash, bytes, bytes.count) == ARGON2_OK.rawValue
        }
    }
    /// Takes as long as a real comparison, so that an unknown address is not quicker than a known one.
    package static func pretend(_ password: String) async { _ = await decoy.matches(password) }
    private static let decoy = Password(hash: encode("no such person"))

    private static func encode(_ password: String) -> String {
        let bytes = Array(password.utf8)
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        var encoded = [CChar](repeating: 0, count: 200)
        let code = argon2id_hash_encoded(2, 19_456, 1, bytes, bytes.count, salt, salt.count, 32, &encoded, encoded.count)
        precondition(code == ARGON2_OK.rawValue, "argon2id failed: \(code)")
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// Two threads for hashing: a burst of sign-ins queues here and cannot starve other requests.
private final class HashQueue: Sendable {
    static let shared = HashQueue()
    private let queue = DispatchQueue(label: "laurel.password", attributes: .concurrent)
    private let slots = DispatchSemaphore(value: 2)
    func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            queue.async { [self] in
                slots.wait()
                defer { slots.signal() }
                continuation.resume(returning: work())
            }
        }
    }
}
