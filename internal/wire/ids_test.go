package wire

import (
	"fmt"
	"testing"
)

func TestID(t *testing.T) {
	for _, n := range []int{1, 9, 10, 1023, 1024, 1025, 2048, 2049, 65535, 65536, 65537, 1000000} {
		for _, letter := range []byte("amz") {
			if got, want := ID(letter, n), fmt.Sprintf("%c%d", letter, n); got != want {
				t.Errorf("ID(%c, %d) = %q, want %q", letter, n, got, want)
			}
		}
	}
}
