package normalize

// Kind says what a token is.
type Kind uint8

// The kinds.
const (
	Arabic    Kind = iota + 1 // a word in Arabic letters
	Latin                     // a word in Latin letters
	OtherWord                 // a word in another script
	Number                    // digits, with decimal and thousands marks inside
	Punct                     // one mark: . ، « (
	Symbol                    // anything else, bytes that are not UTF-8 among them
	URL
	Email
	Hashtag // #العراق_ينتفض
	Handle  // @name
)

var kindNames = [...]string{"", "Arabic", "Latin", "OtherWord", "Number", "Punct", "Symbol", "URL", "Email", "Hashtag", "Handle"}

// String gives the kind's name in this package, "" for what is none.
func (k Kind) String() string {
	if int(k) >= len(kindNames) {
		return ""
	}
	return kindNames[k]
}

// TokenFlags tell what stands before a token.
type TokenFlags uint8

// The flags.
const (
	SpaceBefore TokenFlags = 1 << iota // white space
	LineBefore                         // a line break
	BlankBefore                        // an empty line
)

// Token is one token: bytes [Start, End) of the source, and [FoldedStart,
// FoldedEnd) of the folded text.
type Token struct {
	Start, End             int32
	FoldedStart, FoldedEnd int32
	Kind                   Kind
	Flags                  TokenFlags
}

// Sentence is a run of tokens, [First, End). [Text] says where it ends.
type Sentence struct{ First, End int32 }

// Text is a folded text cut into tokens and sentences. [Text.Reset] fills it
// again and keeps its buffers. It belongs to one goroutine; a source may be up to
// 2 GiB long.
//
// A sentence ends behind . ? ! ؟ … ۔ and the closing quotation marks and brackets
// that follow, and at a line break: titles and list items end without a full stop.
// It does not end behind a full stop that belongs to an abbreviation («د. أحمد», «أ.د.»),
// an initial («J. K. Rowling»), a number («3.5») or the number of a list item («1. أولا»), a
// name («بي.بي.سي», «العربية.نت»), nor in parentheses, at a line that ends with a comma,
// where a comma follows («قال: "انتهى."، وأضاف»), and before the first word. A dateline
// («بغداد - وكالات:») belongs to the sentence that it begins.
type Text struct {
	Source    string
	Tokens    []Token
	Sentences []Sentence

	// TagWords has a hashtag of Arabic words come out as its words, without # and _, as they go on with the sentence around
	// it: «أعلنت #الشرطة_البريطانية أن». It is set before Reset.
	TagWords bool

	fold   Fold
	table  *table
	folded []byte
	offsets

	stops []int32 // tokens at which a sentence may end, or a line begins
	sentencer

	window   string // a piece of the source, and
	segments []byte // the same for the segmenter
	windowAt int
	noMail   int // no e-mail address begins before this byte
}

// NewText makes an empty text that folds by f.
func NewText(f Fold) *Text { return &Text{fold: f} }

// Parse folds a text by [Names] and cuts it.
func Parse(src string) *Text {
	t := NewText(Names)
	t.Reset(src)
	return t
}

// Folded gives the folded bytes of token i; they are valid until Reset.
func (t *Text) Folded(i int) []byte {
	return t.folded[t.Tokens[i].FoldedStart:t.Tokens[i].FoldedEnd]
}

// Surface gives the source bytes of token i.
func (t *Text) Surface(i int) string { return t.Source[t.Tokens[i].Start:t.Tokens[i].End] }

// FoldedText gives all of the folded text, what stands between tokens too: what
// [Fold.String] makes of the source. It is valid until Reset.
func (t *Text) FoldedText() []byte { return t.folded }
