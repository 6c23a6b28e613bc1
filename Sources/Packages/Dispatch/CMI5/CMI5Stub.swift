import Kernel

/// The course structure that another system imports as cmi5 (course structure of the specification, 13 and 14): one unit, which lies here.
extension Stub {
    /// The key is no part of the address, which stands in logs: the other system hands it over in the launch data, once it knows its learner.
    var courseStructure: String {
        let own = "\(origin)/dispatch/\(dispatch.id.value)", text = #"<langstring lang="\#(Self.escaped(language))">\#(Self.escaped(title))</langstring>"#
        let words = "<title>\(text)</title><description>\(text)</description>"
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
              <course id="\(Self.escaped(own))">\(words)</course>
              <au id="\(Self.escaped(own))/unit" moveOn="CompletedOrPassed" launchMethod="AnyWindow">
                \(words)
                <url>\(Self.escaped(origin))/dispatch/cmi5?dispatch=\(dispatch.id.value)</url>
                <launchParameters>\(Self.escaped(dispatch.key))</launchParameters>
              </au>
            </courseStructure>
            """
    }
}
