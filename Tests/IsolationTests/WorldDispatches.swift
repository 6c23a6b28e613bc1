import App
import Foundation
import HTTPTypes
import Kernel
import People
import Store
import Support
import Web

/// What the victim's organization runs from its own learning system, and who takes it there.
extension ContentMaker {
    mutating func dispatches() async throws {
        world.ids["stubStandard"] = "scorm12"
        for (name, course, activity) in [("dispatch", "packageCourse", "packageActivity"), ("sequencedDispatch", "sequencedCourse", "sequencedActivity")] {
            try await dispatched(name, course, activity)
        }
        try await dispatched("readDispatch", "readCourse", "lesson", below: "parts")
        try await links()
    }
    /// A dispatch of a course, with one learner who has opened a part of it.
    mutating func dispatched(_ name: String, _ course: String, _ activity: String, below: String = "packages") async throws {
        let (id, learner) = try await dispatch(of: world.ids[course]!, pass: name + "-pass-that-nobody-guesses")
        world.ids[name] = id
        world.ids[name + "Learner"] = learner
        world.ids[name + "Pass"] = name + "-pass-that-nobody-guesses"
        _ = try await get("/dispatched/\(name)-pass-that-nobody-guesses/\(below)/\(world.ids[activity]!)", as: .victimLearner)
    }

    /// The one learner is the victim's learner, confirmed; the other waits for a code.
    private mutating func links() async throws {
        let vendor = world.vendor, learner = world.people[.victimLearner]!, membership = world.ids["membership"]!, dispatch = world.ids["dispatch"]!, taker = world.ids["dispatchLearner"]!
        let waiting = world.ids["sequencedDispatchLearner"]!
        world.ids["dispatchLink"] = try await house.ground.store.write(vendor) { tx in
            let id = tx.newID(of: Never.self).value, code = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO dispatch_link (vendor_id, id, dispatch_id, learner_id, person_id, membership_id, outcomes, linked_at, reason)
                VALUES (\(vendor), \(id), \(dispatch), \(taker), \(learner), \(membership), 0, \(tx.now), '')
                """)
            try tx.execute("""
                INSERT INTO dispatch_link_code (vendor_id, id, learner_id, person_id, code_hash, tries, created_at, expires_at)
                VALUES (\(vendor), \(code), \(waiting), \(learner), \(SessionToken.hash("dispatchLink \(code) 12345678")), 0, \(tx.now), \(tx.now.adding(days: 1)))
                """)
            return id
        }
    }

    private func dispatch(of course: String, pass: String) async throws -> (String, String) {
        let vendor = world.vendor, organization = world.ids["organization"]!
        return try await house.ground.store.write(vendor) { tx in
            let id = tx.newID(of: Never.self).value, learner = tx.newID(of: Never.self).value
            let version = try tx.query("SELECT c.current_version_id FROM course c WHERE c.vendor_id = \(vendor) AND c.id = \(course)")[0].text("current_version_id")
            try tx.execute("""
                INSERT INTO dispatch (vendor_id, id, course_id, organization_id, destination, destination_folded, launch_key, origins, people, created_at)
                VALUES (\(vendor), \(id), \(course), \(organization), 'Quetzalia academy', 'quetzalia academy', 'key-of-the-victim', '', 1, \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO dispatch_learner (vendor_id, id, dispatch_id, organization_id, foreign_id, foreign_hash, name, said_name, search_folded, proof_hash, version_id, status, done, total, active_ms, created_at, last_at)
                VALUES (\(vendor), \(learner), \(id), \(organization), 'quetzalia-7', \(SessionToken.hash("quetzalia-7")), 'Ottoline Quagga', 'Ottoline Quagga', 'ottoline quagga quetzalia-7', 'none',
                    \(version), 'incomplete', 0, 1, 0, \(tx.now), \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO dispatch_launch (vendor_id, id, dispatch_id, learner_id, standard, opened_from, outcome, token_hash, pass_hash, entered_at, until, at)
                VALUES (\(vendor), \(tx.newID(of: Never.self)), \(id), \(learner), 'scorm12', 'https://lms.quetzalia.example', 'open', \(SessionToken.hash(pass + "-token")),
                    \(SessionToken.hash(pass)), \(tx.now), \(tx.now.adding(days: 1)), \(tx.now))
                """)
            return (id, learner)
        }
    }
}
