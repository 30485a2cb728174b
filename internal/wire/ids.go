package wire

import (
	"strconv"
	"sync/atomic"
)

// Ids are cut from one string for every idBlock of them, made when the first of them is
// asked for, for numbers up to idBlocks times as many.
const (
	idBlock  = 1024
	idBlocks = 64
)

var ids [26][idBlocks]atomic.Pointer[[idBlock]string]

// ID gives the n-th id of a document, from 1: the letter, a to z, and the number. It
// allocates nothing but once for every thousand up to 65,536. It is safe for concurrent use.
func ID(letter byte, n int) string {
	if n < 1 || n > idBlock*idBlocks {
		return string(letter) + strconv.Itoa(n)
	}
	block := &ids[letter-'a'][(n-1)/idBlock]
	list := block.Load()
	if list == nil {
		list = makeIDs(letter, (n-1)/idBlock*idBlock+1)
		block.Store(list)
	}
	return list[(n-1)%idBlock]
}

// makeIDs makes a block of ids from number first on.
func makeIDs(letter byte, first int) *[idBlock]string {
	var ends [idBlock]int
	text := make([]byte, 0, idBlock*6)
	for i := range ends {
		text = strconv.AppendInt(append(text, letter), int64(first+i), 10)
		ends[i] = len(text)
	}
	list, all, start := new([idBlock]string), string(text), 0
	for i, end := range ends {
		list[i], start = all[start:end], end
	}
	return list
}
