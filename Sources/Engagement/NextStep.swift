import HTML
import Kernel
import Store

/// Where the button of a notice leads, worked out when it is pressed.
enum NextStep {
    static func link(_ notice: Notice, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Link { "/" }
}
