/// Rows of cells as files carry them: CSV and XLSX.
package enum Tables {}
