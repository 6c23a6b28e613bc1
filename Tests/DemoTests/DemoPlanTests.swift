import App
import Kernel
import Testing

@Suite("The demo's plan", .enabled(if: DemoFixture.hasMedia, "make demo-media has not run"))
struct DemoPlanTests {
    private func plan(seed: UInt64? = nil, scale: Int = 1) throws -> DemoPlan {
        DemoPlan(try DemoFixture.world(), seed: seed, scale: scale, today: DemoFixture.today)
    }
    private func spelled(_ plan: DemoPlan) -> [String] { plan.steps.map { "\($0.day) \($0.minute) \($0.action)" } }

    @Test("has 40 organizations in 12 countries and 1,200 people with addresses of their own")
    func size() throws {
        let cast = try plan().cast
        #expect(cast.organizations.count == 40)
        #expect(Set(cast.organizations.map(\.country)).count == 12)
        #expect(cast.members.count == 1200)
        #expect(Set(cast.members.map(\.email)).count == 1200)
        #expect(cast.members.allSatisfy { $0.email.utf8.allSatisfy { $0 > 32 && $0 < 127 } })
    }

    @Test("is the same for the same seed and another for another")
    func reproducible() throws {
        let first = try plan(), again = try plan(), other = try plan(seed: 7)
        #expect(spelled(first) == spelled(again))
        #expect(first.cast.members.map(\.email) == again.cast.members.map(\.email))
        #expect(spelled(first) != spelled(other))
    }

    @Test("grows tenfold for benchmarks without repeating anybody")
    func scaled() throws {
        let cast = try plan(scale: 10).cast
        #expect(cast.organizations.count == 400)
        #expect(Set(cast.members.map(\.email)).count == cast.members.count)
        #expect(cast.members.count > 11_500)
    }

    @Test("lets people learn only while they are there, in order, and never on the day of loading or later")
    func order() throws {
        let plan = try plan()
        var last = Instant(milliseconds: 0)
        for step in plan.steps {
            let at = plan.instant(of: step)
            #expect(at >= last)
            last = at
            #expect(step.day < 0, "\(step.action)")
            guard case .enrol(let key, _, let organization) = step.action, let member = plan.cast.member(key) else { continue }
            #expect(member.memberships.contains { $0.organization == organization && $0.from <= step.day && ($0.to ?? 1) >= step.day }, "\(step.action) on \(step.day)")
        }
    }

    @Test("leaves exactly the fourteen organizations of the story behind with the launch")
    func launch() throws {
        let plan = try plan()
        let behind = plan.launch.filter { $0.value.completed * 2 < $0.value.audience }.keys
        #expect(Set(behind) == Set(plan.world.stories.story("launch")?.state.behind ?? []))
    }

    @Test("works with the people that a tenth has as well")
    func thin() throws {
        let plan = DemoPlan(try DemoFixture.world(), share: 0.1, today: DemoFixture.today)
        #expect(plan.cast.members.count < 330)
        #expect(plan.launch.values.filter { $0.completed * 2 < $0.audience }.count == 14)
    }
}
