import App
import Foundation
import HTML
import Kernel
import People
import SignIn
import Store
import Support
import Web

/// The victim's passkey, authenticator app, known device and link to sign in, and a rule of the vendor.
extension ContentMaker {
    mutating func signIn() async throws {
        let vendor = world.vendor, learner = world.people[.victimLearner]!, colleague = world.people[.victimColleague]!, link = SessionToken.make()
        let ids = try await house.ground.store.write(vendor) { tx throws -> [String: String] in
            let passkey = tx.newID(of: Never.self).value, device = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO passkey (vendor_id, id, person_id, rp_id, credential_id, user_handle, public_key, algorithm, sign_count, is_backup_eligible, is_backed_up,
                    model, transports, name, created_at)
                VALUES (\(vendor), \(passkey), \(learner), 'home.example', 'cXVhZ2dh', 'cXVhZ2dh', 'cXVhZ2dh', -7, 0, 1, 1, '', 'internal', 'Quetzalia key', \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO authenticator_app (vendor_id, person_id, secret, confirmed_at, last_step) VALUES (\(vendor), \(learner), 'GEZDGNBVGY3TQOJQ', \(tx.now), 0)
                """)
            try tx.execute("INSERT INTO recovery_code (vendor_id, person_id, code_hash, created_at) VALUES (\(vendor), \(learner), 'none', \(tx.now))")
            try tx.execute("""
                INSERT INTO known_device (vendor_id, token_hash, person_id, id, user_agent, created_at, last_used_at, expires_at, trusted_at)
                VALUES (\(vendor), \(SessionToken.hash("device")), \(learner), \(device), 'Firefox', \(tx.now), \(tx.now), \(tx.now.adding(days: 400)), \(tx.now))
                """)
            try tx.execute("""
                INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
                VALUES (\(vendor), \(SessionToken.hash(link)), 'signInLink', \(colleague), '', \(tx.now), \(tx.now.adding(seconds: 900)))
                """)
            try tx.execute("""
                INSERT INTO second_step_rule (vendor_id, role_key, strength, starts_on, grace_days, changed_at) VALUES (\(vendor), 'assessor', 'any', '2030-01-01', 7, \(tx.now))
                """)
            return ["passkey": passkey, "device": device, "signInLink": link]
        }
        world.ids.merge(ids) { $1 }
    }
}
