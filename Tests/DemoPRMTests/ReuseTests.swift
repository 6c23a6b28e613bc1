import DemoPRM
import Foundation
import Kernel
import Testing

@Suite("What holds while Laurel does not answer")
struct ReuseTests {
    private static let noon = Instant(milliseconds: 1_764_676_800_000)  // 2025-12-02T12:00:00Z

    private func answer(_ decision: String, onUnknown: String = "closed", minutes: Int = 240, until: String = "2025-12-31") throws -> KeptAnswer {
        let text = """
            {"decision":"\(decision)","verdict":"met","reasons":[],"organization":"o","programmeVersion":1,"validUntil":"\(until)","reuseMinutes":\(minutes),
             "onUnknown":"\(onUnknown)","receivedAt":\(Self.noon.milliseconds)}
            """
        return try JSONDecoder().decode(KeptAnswer.self, from: Data(text.utf8))
    }

    @Test("is nothing where nobody ever asked: closed, whatever the gate says of the unknown")
    func never() { #expect(Reuse.now(nil, at: Self.noon) == .unknown(isOpen: false, last: nil)) }

    @Test("is the kept answer for as many minutes as it allowed, open or closed", arguments: ["open", "closed"])
    func kept(_ decision: String) throws {
        let kept = try answer(decision)
        #expect(Reuse.now(kept, at: Self.noon) == .kept(kept, minutesLeft: 240))
        #expect(Reuse.now(kept, at: Self.noon.adding(seconds: 239 * 60 + 1)) == .kept(kept, minutesLeft: 1))
        #expect(Reuse.now(kept, at: Self.noon.adding(seconds: 240 * 60)) == .unknown(isOpen: false, last: kept))
    }

    @Test("is no kept answer after its last day, and none when it allows no minute")
    func lastDay() throws {
        let evening = try answer("open", minutes: 1440, until: "2025-12-02"), never = try answer("open", minutes: 0)
        #expect(Reuse.now(evening, at: Self.noon.adding(seconds: 11 * 3600)) == .kept(evening, minutesLeft: 780))
        #expect(Reuse.now(evening, at: Self.noon.adding(seconds: 12 * 3600)) == .unknown(isOpen: false, last: evening))
        #expect(Reuse.now(never, at: Self.noon) == .unknown(isOpen: false, last: never))
    }

    @Test("ends with the answer's last day where the vendor is")
    func zone() throws {
        let kept = try answer("open", minutes: 1440, until: "2025-12-02"), berlin = try #require(Zone("Europe/Berlin"))
        #expect(Reuse.now(kept, at: Self.noon.adding(seconds: 11 * 3600 + 60), zone: berlin) == .unknown(isOpen: false, last: kept))
        #expect(Reuse.now(kept, at: Self.noon.adding(seconds: 11 * 3600 - 60), zone: berlin) == .kept(kept, minutesLeft: 781))
    }

    @Test("is afterwards what the gate says of the unknown", arguments: [
        ("open", "closed", "2025-12-31", true), ("closed", "open", "2025-12-31", false),
        // The last answer holds while it stands.
        ("last", "open", "2025-12-31", true), ("last", "closed", "2025-12-31", false), ("last", "open", "2025-12-01", false),
    ])
    func unknown(_ onUnknown: String, _ decision: String, _ until: String, _ isOpen: Bool) throws {
        let kept = try answer(decision, onUnknown: onUnknown, until: until)
        #expect(Reuse.now(kept, at: Self.noon.adding(seconds: 5 * 3600)) == .unknown(isOpen: isOpen, last: kept))
    }
}
