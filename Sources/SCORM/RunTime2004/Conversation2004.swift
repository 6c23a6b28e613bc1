/// The eight functions of the SCORM 2004 API (RTE 4th edition 3.1) over a model: what content sees.
///
/// The browser has the same in `Packages/Assets/scorm2004-api.js`; this one is its measure in tests.
package struct Conversation2004: Sendable {
    package private(set) var model: Model2004
    package private(set) var lastError: Code2004 = .none
    private enum State { case before, running, after }
    private var state = State.before

    package init(_ model: Model2004) { self.model = model }

    package mutating func initialize(_ argument: String) -> String {
        guard argument.isEmpty else { return fail(.argument) }
        switch state {
        case .running: return fail(.alreadyInitialized)
        case .after: return fail(.terminated)
        case .before: break
        }
        state = .running
        return succeed()
    }

    package mutating func terminate(_ argument: String) -> String {
        guard argument.isEmpty else { return fail(.argument) }
        guard let code = closed(.terminationBeforeInitialization, .terminationAfterTermination) else {
            state = .after
            return succeed()
        }
        return fail(code)
    }

    package mutating func commit(_ argument: String) -> String {
        guard argument.isEmpty else { return fail(.argument) }
        return closed(.commitBeforeInitialization, .commitAfterTermination).map { fail($0) } ?? succeed()
    }

    package mutating func getValue(_ element: String) -> String {
        do throws(Code2004) {
            if let code = closed(.getBeforeInitialization, .getAfterTermination) { throw code }
            let value = try model.get(element)
            lastError = .none
            return value
        } catch {
            lastError = error
            return ""
        }
    }

    package mutating func setValue(_ element: String, _ value: String) -> String {
        do throws(Code2004) {
            if let code = closed(.setBeforeInitialization, .setAfterTermination) { throw code }
            try model.set(element, value)
            return succeed()
        } catch {
            return fail(error)
        }
    }

    package func getErrorString(_ code: String) -> String { Int(code).flatMap(Code2004.init(rawValue:))?.words ?? "" }

    /// For a person with a console open: the words of the code, or of the last error when none is given.
    package func getDiagnostic(_ code: String) -> String { code.isEmpty ? lastError.words : getErrorString(code) }

    private func closed(_ before: Code2004, _ after: Code2004) -> Code2004? {
        switch state {
        case .before: before
        case .running: nil
        case .after: after
        }
    }

    private mutating func fail(_ code: Code2004) -> String {
        lastError = code
        return "false"
    }

    private mutating func succeed() -> String {
        lastError = .none
        return "true"
    }
}
