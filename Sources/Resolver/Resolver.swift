/// Questions to the domain name system.
package enum Resolver {}
