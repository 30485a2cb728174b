package lexicon

import (
	"strconv"
	"sync"
	"testing"

	"github.com/waqai/waqai/normalize"
)

func TestWordCacheIsBoundedAndKeepsWhatIsMetAgain(t *testing.T) {
	l, err := FromCompiled(Default().Compiled())
	if err != nil {
		t.Fatal(err)
	}
	cache := &l.state.Load().words
	var text Text
	l.Read(&text, normalize.Parse("بغداد"))
	hot := text.Words[0]
	for i := 0; i < 3*maxSlots; i += 5000 {
		src := make([]byte, 0, 1<<16)
		for k := range 5000 {
			src = strconv.AppendInt(append(src, "بغداد "...), int64(1_000_000+i+k), 10)
			src = append(src, ' ')
		}
		l.Read(&text, normalize.Parse(string(src)))
		if text.Words[0] != hot {
			t.Fatalf("after %d words a word met all the time was made anew", i)
		}
	}
	for _, table := range []*wordTable{cache.young.Load(), cache.old.Load()} {
		if table == nil || len(table.slots) > maxSlots || int(table.count.Load()) > maxSlots/4*3+1 {
			t.Errorf("a table of the cache is absent or too large")
		}
	}
}

func TestManyReadersMakeTheSameWords(t *testing.T) {
	l, err := FromCompiled(Default().Compiled())
	if err != nil {
		t.Fatal(err)
	}
	src := make([]byte, 0, 1<<18)
	for k := range 20_000 {
		src = strconv.AppendInt(src, int64(1_000_000+k), 10)
		src = append(src, " وبالعراق "...)
	}
	n := normalize.Parse(string(src))
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			var text Text
			l.Read(&text, n)
			for i, w := range text.Words {
				if w.Text != string(n.Folded(i)) {
					t.Errorf("token %d has the word %q", i, w.Text)
					return
				}
			}
			if len(text.Matches) != 20_000 {
				t.Errorf("%d matches", len(text.Matches))
			}
		})
	}
	readers.Wait()
}
