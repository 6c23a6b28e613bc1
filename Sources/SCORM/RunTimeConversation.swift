/// The eight functions of the SCORM 1.2 API (Run-Time Environment 3.3) over a model: what content sees.
///
/// The browser has the same in `Packages/Assets/scorm12-api.js`; this one is its measure in tests and the base of
/// replaying a log. After LMSFinish the API may be initialized again: popups reopen without a reload.
package struct RunTimeConversation: Sendable {
    package private(set) var model: RunTimeModel
    package private(set) var lastError: ErrorCode = .none
    package private(set) var isInitialized = false
    private var sessions = 0

    package init(_ model: RunTimeModel) { self.model = model }

    package mutating func initialize(_ argument: String) -> String {
        guard argument.isEmpty else { return fail(.invalidArgument) }
        guard !isInitialized else { return fail(.general) }
        if sessions > 0 { reopen() }
        isInitialized = true
        sessions += 1
        return succeed()
    }

    package mutating func finish(_ argument: String) -> String {
        guard argument.isEmpty else { return fail(.invalidArgument) }
        guard isInitialized else { return fail(.notInitialized) }
        isInitialized = false
        return succeed()
    }

    package mutating func commit(_ argument: String) -> String {
        guard argument.isEmpty else { return fail(.invalidArgument) }
        guard isInitialized else { return fail(.notInitialized) }
        return succeed()
    }

    package mutating func getValue(_ element: String) -> String {
        guard isInitialized else {
            lastError = .notInitialized
            return ""
        }
        do {
            let value = try model.get(element)
            lastError = .none
            return value
        } catch {
            lastError = error
            return ""
        }
    }

    package mutating func setValue(_ element: String, _ value: String) -> String {
        guard isInitialized else { return fail(.notInitialized) }
        do { try model.set(element, value) } catch { return fail(error) }
        return succeed()
    }

    package func getErrorString(_ code: String) -> String {
        Int(code).flatMap(ErrorCode.init(rawValue:))?.words ?? ""
    }

    /// For a person with a console open: the words of the code, or of the last error when none is given.
    package func getDiagnostic(_ code: String) -> String {
        code.isEmpty ? lastError.words : getErrorString(code)
    }

    /// What a new session of the same page starts with, before the server has a say.
    private mutating func reopen() {
        let exit = model.values["cmi.core.exit"] ?? ""
        let spent = model.values["cmi.core.session_time"].flatMap(TimeSpan.init(cmi:)) ?? .zero
        model.facts.totalTime = model.facts.totalTime + spent
        model.facts.entry = exit == "suspend" ? "resume" : ""
        model.forgetSession()
    }

    private mutating func fail(_ code: ErrorCode) -> String {
        lastError = code
        return "false"
    }

    private mutating func succeed() -> String {
        lastError = .none
        return "true"
    }
}
