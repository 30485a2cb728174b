// Package nest bounds questions that are asked again within themselves, as a text of the language nests: «قرار مجلس إدارة
// هيئة …», «التي فازت والتي …».
package nest

// Depth counts how often a question is being asked now, each time within the one before. The zero Depth is of a question that is not.
type Depth int

// Enter counts one more, or reports false when most are being asked already. [Depth.Leave] goes with every Enter that is true.
func (d *Depth) Enter(most int) bool {
	if int(*d) >= most {
		return false
	}
	*d++
	return true
}

// Leave counts one less.
func (d *Depth) Leave() { *d-- }
