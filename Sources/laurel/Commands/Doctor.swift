import ArgumentParser
import Blobs
import Foundation
import Kernel
import Mail
import Schema
import Store
import Web

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Checks that everything Laurel needs is there, and shows the configuration.", discussion: """
        One line a check: ok, note (works, but worth knowing) or wrong. Ends with 1 when something is wrong. Secrets are not shown.
        """)
    @OptionGroup var options: SettingOptions
    @Flag(help: "Only the checks, without the configuration.") var brief = false

    func run() async throws {
        let settings = try await Settings.read(options)
        if !brief {
            print("Configuration")
            for entry in settings.shown { print("  \(entry.key): \(entry.value.isEmpty ? "–" : entry.value)\(entry.isFallback ? "" : "  (set)")") }
            print("Checks")
        }
        let findings = await Examination(settings: settings).all()
        for finding in findings { print("  \(finding.state.rawValue)  \(finding.what)") }
        if findings.contains(where: { $0.state == .wrong }) { throw ExitCode(1) }
    }
}

/// What `laurel doctor` looks at.
struct Examination: Sendable {
    enum State: String, Sendable { case ok = "ok   ", note = "note ", wrong = "wrong" }
    struct Finding: Sendable, Equatable {
        let state: State
        let what: String
    }
    let settings: Settings

    func all() async -> [Finding] {
        var findings = await database()
        findings += [blobs(), assets()] + fonts() + tools()
        findings.append(await mail())
        findings.append(listening())
        return findings
    }

    private func database() async -> [Finding] {
        let name = if case .sqlite(let path) = settings.database { "SQLite at \(path)" } else { "PostgreSQL" }
        if case .sqlite(let path) = settings.database, !FileManager.default.fileExists(atPath: path) {
            return [Finding(state: .note, what: "Database: \(name) does not exist yet; it is made at the first start.")]
        }
        do {
            let store = try Deployment.openStore(settings, clock: .system)
            defer { Task { await store.close() } }
            let pending = try await Migrate.pending(store)
            guard pending.isEmpty else {
                return [Finding(state: .wrong, what: "Database: \(name) is \(pending.count) migrations behind. Run: laurel migrate")]
            }
            var findings = [Finding(state: .ok, what: "Database: \(name), up to date")]
            findings += try await hosts(store)
            findings += await isolation()
            return findings
        } catch {
            return [Finding(state: .wrong, what: "Database: \(name) cannot be used: \(error)")]
        }
    }

    private func hosts(_ store: Store) async throws -> [Finding] {
        let (vendors, hosts) = try await store.read(nil) { tx in
            (try tx.query("SELECT name FROM vendor").map { try $0.text("name") },
             try tx.query("SELECT host FROM vendor_host ORDER BY host").map { try $0.text("host") })
        }
        if vendors.isEmpty { return [Finding(state: .note, what: "Vendors: none yet. Load the demo with: laurel demo")] }
        if hosts.isEmpty {
            return vendors.count == 1
                ? [Finding(state: .ok, what: "Hosts: \(vendors[0]) answers on any host, content on *.localhost")]
                : [Finding(state: .wrong, what: "Hosts: \(vendors.count) vendors and no host; nobody can be reached")]
        }
        return hosts.map { host in
            let found = Examination.resolves(host), content = Examination.resolves("x.content.\(host)")
            if found && content { return Finding(state: .ok, what: "Host: \(host) and its content hosts resolve") }
            return Finding(state: .wrong, what: "Host: \(found ? "*.content.\(host)" : host) does not resolve")
        }
    }

    private func blobs() -> Finding {
        let probe = "\(settings.blobs)/.doctor-\(ProcessInfo.processInfo.processIdentifier)"
        do {
            try FileManager.default.createDirectory(atPath: settings.blobs, withIntermediateDirectories: true)
            try Data("laurel".utf8).write(to: URL(fileURLWithPath: probe))
            defer { try? FileManager.default.removeItem(atPath: probe) }
            guard try Data(contentsOf: URL(fileURLWithPath: probe)) == Data("laurel".utf8) else { return Finding(state: .wrong, what: "Files: \(settings.blobs) gives back other bytes than were written") }
            let free = try FileManager.default.attributesOfFileSystem(forPath: settings.blobs)[.systemFreeSize] as? Int64 ?? 0
            let gigabytes = Double(free) / 1_000_000_000
            return Finding(state: gigabytes < 2 ? .note : .ok, what: "Files: \(settings.blobs) can be written, \(String(format: "%.1f", gigabytes)) GB free")
        } catch {
            return Finding(state: .wrong, what: "Files: \(settings.blobs) cannot be written: \(error.localizedDescription)")
        }
    }

    private func assets() -> Finding {
        do {
            _ = try AssetFolder(root: settings.assets)
            return Finding(state: .ok, what: "Browser files: \(settings.assets)")
        } catch {
            return Finding(state: .wrong, what: "Browser files: \(error)")
        }
    }

    private func fonts() -> [Finding] {
        let wanted = [("Inter", "fonts-inter-variable"), ("Noto Sans", "fonts-noto-core"), ("Noto Sans CJK SC", "fonts-noto-cjk"),
                      ("Noto Sans Arabic", "fonts-noto-core"), ("Noto Sans Devanagari", "fonts-noto-core")]
        guard let listed = Examination.output("/usr/bin/fc-list", [":", "family"]) else {
            return [Finding(state: .wrong, what: "Fonts: fc-list is missing (package fontconfig); certificates cannot be drawn")]
        }
        let missing = wanted.filter { !listed.contains($0.0) }
        if missing.isEmpty { return [Finding(state: .ok, what: "Fonts: Latin, Chinese, Japanese, Korean, Arabic and Devanagari")] }
        return missing.map { Finding(state: .wrong, what: "Fonts: \($0.0) is missing (package \($0.1)); names in its script would be boxes") }
    }

    private func tools() -> [Finding] {
        [("ffmpeg", "video"), ("ffprobe", "video"), ("pdftoppm", "pages of documents"), ("pdfinfo", "pages of documents"), ("prlimit", "limits of converters")].map { name, purpose in
            let found = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
                .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
            return found ? Finding(state: .ok, what: "Tool: \(name)") : Finding(state: .wrong, what: "Tool: \(name) is missing; needed for \(purpose)")
        }
    }

    private func mail() async -> Finding {
        guard let smtp = settings.smtp else { return Finding(state: .note, what: "Mail: no server set; mail is kept and readable at /settings/outbox") }
        guard Examination.resolves(smtp.host) else { return Finding(state: .wrong, what: "Mail: \(smtp.host) does not resolve") }
        return Examination.connects(smtp.host, smtp.port)
            ? Finding(state: .ok, what: "Mail: \(smtp.host):\(smtp.port) answers (\(smtp.security.rawValue))")
            : Finding(state: .wrong, what: "Mail: \(smtp.host):\(smtp.port) does not answer within 5 s")
    }

    private func listening() -> Finding {
        let busy = [settings.port, settings.contentPort].filter { Examination.connects(settings.host == "0.0.0.0" ? "127.0.0.1" : settings.host, $0) }
        return busy.isEmpty
            ? Finding(state: .ok, what: "Ports: \(settings.port) and \(settings.contentPort) are free")
            : Finding(state: .note, what: "Ports: \(busy.map(String.init).joined(separator: " and ")) in use (Laurel itself, if it is running)")
    }
}
