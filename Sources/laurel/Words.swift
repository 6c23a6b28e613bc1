import ArgumentParser
import HTML
import Kernel
import Web

/// Turns refusals into the sentences that a person at a terminal reads.
enum Words {
    static func explaining<T>(_ body: () async throws -> T) async throws -> T {
        do { return try await body() } catch { throw explained(error) }
    }
    static func explainingNow<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch { throw explained(error) }
    }

    static func explained(_ error: any Error) -> any Error {
        let t = Localizer(locale: .en, zone: .utc)
        switch error {
        case let refusals as Refusals: return Trouble(refusals.all.map { t($0.message) }.joined(separator: "\n"))
        case let refusal as any Refusal: return Trouble(t(refusal.message))
        case is Trouble, is ExitCode, is CleanExit: return error
        default: return Trouble("\(error)")
        }
    }
}
