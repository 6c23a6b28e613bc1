import Crypto
import Foundation
import Kernel
import People
import SignIn
import Testing

@Suite("One-time codes, strength of passwords, and the list of known ones") struct SecretTests {
    @Test("the codes of RFC 6238, appendix B, for SHA-1", arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ] as [(Int64, String)])
    func standard(seconds: Int64, code: String) {
        #expect(TOTP.code(Array("12345678901234567890".utf8), counter: UInt64(seconds / 30), digits: 8) == code)
    }
    @Test("the counters of RFC 4226, appendix D", arguments: zip(0..., ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]).map { ($0, $1) })
    func counters(counter: Int, code: String) {
        #expect(TOTP.code(Array("12345678901234567890".utf8), counter: UInt64(counter)) == code)
    }
    @Test("a code counts a step early and late, and never twice")
    func drift() {
        let secret = Array("12345678901234567890".utf8), now: Int64 = 1_700_000_000_000, step = TOTP.step(milliseconds: now)
        func code(_ step: Int64) -> String { TOTP.code(secret, counter: UInt64(step)) }
        for offset in [-1, 0, 1] as [Int64] { #expect(TOTP.match(code(step + offset), secret, milliseconds: now, lastStep: 0) == step + offset) }
        for offset in [-2, 2] as [Int64] { #expect(TOTP.match(code(step + offset), secret, milliseconds: now, lastStep: 0) == nil) }
        #expect(TOTP.match(code(step), secret, milliseconds: now, lastStep: step) == nil)
        #expect(TOTP.match(code(step - 1), secret, milliseconds: now, lastStep: step) == nil)
        let spaced = code(step).prefix(3) + " " + code(step).suffix(3)
        #expect(TOTP.match(String(spaced), secret, milliseconds: now, lastStep: 0) == step)
        for bad in ["", "12345", "1234567", "abcdef"] { #expect(TOTP.match(bad, secret, milliseconds: now, lastStep: 0) == nil) }
    }
    @Test("Base32 of RFC 4648", arguments: [("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")])
    func base32(text: String, encoded: String) {
        #expect(Base32.encode(Array(text.utf8)) == encoded && Base32.decode(encoded) == Array(text.utf8))
    }
    @Test("the app's address names issuer and account") func address() {
        #expect(TOTP.address(Array("foobar".utf8), issuer: "Acme: Learning", account: "ana+1@x.example")
            == "otpauth://totp/Acme%20Learning:ana%2B1@x.example?secret=MZXW6YTBOI&issuer=Acme%20Learning&algorithm=SHA1&digits=6&period=30")
    }

    // MARK: strength

    @Test("what is guessed quickly is refused, by what makes it weak", arguments: [
        ("password12", .common), ("Password123", .common), ("P@ssw0rd1234", .common), ("drowssap12", .common), ("1234567890", .common), ("qwertyuiop", .common),
        ("zaq12wsxcde3", .keyboard), ("qwertz12345", .keyboard), ("asdfghjklqw", .keyboard), ("abcdefghijk", .run), ("98765432101", .run), ("aaaaaaaaaaaa", .repeats), ("abcabcabcabc", .repeats),
        ("13.05.1987", .date), ("2019-11-23", .date), ("1987051319870513", .repeats), ("elizabeth99", .word), ("sunflower12", .word), ("Wolverine1", .word), ("Willkommen1", .common),
        ("Ana Weber 1", .personal), ("ana.weber!", .personal), ("rebewana12", .personal), ("northwind1", .personal), ("Northwind2026", .personal), ("N0rthw1nd!!", .personal),
    ] as [(String, PasswordRefusal)])
    func weak(password: String, problem: PasswordRefusal) {
        let found = PasswordRule.problem(password, name: "Ana Weber", email: "ana.weber@x.example", words: ["Northwind", "Acme Learning"])
        #expect(found != nil, "\(password) passes with \(PasswordStrength.estimate(password).guesses) guesses")
        // A walk is also a common password, a run also a repeat: what matters most is that it is refused.
        let kin: [[PasswordRefusal]] = [[.common, .keyboard, .run, .word], [.repeats, .run, .date], [.personal]]
        #expect(found == problem || kin.contains { $0.contains(problem) && found.map($0.contains) == true }, "\(password) is \(String(describing: found))")
    }
    @Test("what is hard to guess passes", arguments: [
        "correct horse battery", "a sentence nobody guesses", "a calm blue morning", "Drei kleine Igel tanzen", "x9$Kq2!vLz7w", "gruene Wolken am Mittwoch", "meine Oma faehrt Motorrad", "vGz4-tRq8-pLm2",
    ])
    func strong(password: String) {
        #expect(PasswordRule.problem(password, name: "Ana Weber", email: "ana.weber@x.example", words: ["Northwind"]) == nil, "\(PasswordStrength.estimate(password))")
    }
    @Test("adding characters never makes a password easier to guess by much; any text is judged in bounded time")
    func monotone() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("abcdeABC0123456789 .-!ß€🙂")
        for _ in 0..<40 {
            let text = String((0..<Int.random(in: 1...30, using: &generator)).map { _ in alphabet.randomElement(using: &generator)! })
            let strength = PasswordStrength.estimate(text).guesses
            #expect(strength >= 1 && strength.isFinite)
        }
        let start = ContinuousClock.now
        _ = PasswordStrength.estimate(String(repeating: "ab1!", count: 250))
        #expect(ContinuousClock.now - start < .seconds(3))
        #expect(PasswordStrength.estimate("xqzvbrtkplw").guesses > PasswordStrength.estimate("xqzvbrt").guesses)
    }

    // MARK: known passwords

    private func list(_ passwords: [String], counts: Bool, line: String = "\n") throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("breached-\(UUID().uuidString)").path
        let hashes = passwords.map { Insecure.SHA1.hash(data: Array($0.utf8)).map { String(format: "%02X", $0) }.joined() }.sorted()
        try (hashes.map { counts ? $0 + ":\(Int.random(in: 1...9_999_999))" : $0 }.joined(separator: line) + line).write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }
    @Test("every password of the list is found and no other, with and without counts", arguments: [(1, false), (2, true), (7, true), (1000, true), (1000, false), (5000, true)])
    func breached(size: Int, counts: Bool) throws {
        let passwords = (0..<size).map { "known \($0)" }
        for line in ["\n", "\r\n"] {
            let path = try list(passwords, counts: counts, line: line)
            defer { try? FileManager.default.removeItem(atPath: path) }
            let known = try BreachedList(path: path)
            for password in passwords { #expect(known.contains(password), "\(password) of \(size)") }
            for index in 0..<200 { #expect(!known.contains("unknown \(index)")) }
        }
    }
    @Test("a file that is no such list is refused at the start")
    func notAList() throws {
        let path = try list(["a", "b"], counts: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try "not a hash\n".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: BreachedList.Fault.self) { try BreachedList(path: path) }
        let down = (0..<200).map { String(format: "%040X", 1000 - $0) }.joined(separator: "\n")
        try down.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: BreachedList.Fault.self) { try BreachedList(path: path) }
        #expect(throws: BreachedList.Fault.self) { try BreachedList(path: path + ".missing") }
    }

    // MARK: the queue of hashes

    /// No speed of the machine decides: two hold both threads until everybody else has waited longer than anybody should.
    @Test("two hashes at once; who would wait too long, or did, is told so, and nobody hangs")
    func queue() async throws {
        let queue = HashQueue(threads: 2, patience: 2), meter = Meter(), gate = DispatchSemaphore(value: 0)
        @Sendable func hash(_ body: @escaping @Sendable () -> Void) async throws -> Bool {
            do {
                try await queue.run {
                    meter.enter()
                    body()
                    meter.leave()
                }
                return true
            } catch is PasswordBusy { return false }
        }
        func reaches(_ what: @Sendable () -> Bool) async throws -> Bool {
            for _ in 0..<3000 where !what() { try await Task.sleep(for: .milliseconds(5)) }
            return what()
        }
        let served = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 { group.addTask { try await hash { gate.wait() } } }
            let isHeld = try await reaches { queue.load.running == 2 }
            for _ in 0..<200 { group.addTask { try await hash {} } }
            // A hash is believed to take 30 ms: two threads get through 133 in two seconds, and the others need not wait to be told.
            let isFull = try await reaches { queue.load.waiting == 133 }
            let refusesAtOnce = queue.isFull
            try await Task.sleep(for: .milliseconds(2100))
            for _ in 0..<2 { gate.signal() }
            #expect(isHeld && isFull && refusesAtOnce, "held \(isHeld), 133 waiting \(isFull), full \(refusesAtOnce)")
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(served == 2, "\(served) were served, of which \(served - 2) had waited too long")
        #expect(meter.most == 2, "\(meter.most) at once")
        #expect(queue.load.waiting == 0)
        #expect(try await queue.run { 7 } == 7, "the queue serves again when the storm is over")
    }
    private final class Meter: @unchecked Sendable {
        private let lock = NSLock()
        private var now = 0
        private(set) var most = 0
        func enter() { lock.withLock { now += 1; most = max(most, now) } }
        func leave() { lock.withLock { now -= 1 } }
    }
}
