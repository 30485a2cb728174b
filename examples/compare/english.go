package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// english holds sentences with blanks: %p a person, %o an office, %c a country,
// %t a town, %d a day, %n a number, %m what was talked about.
var english = strings.Split(strings.TrimSpace(`
%o %p met his counterpart from %c in %t on %d to discuss %m.
%p, %o of %c, arrived in %t on %d for talks on %m.
At least %n people were killed and %n wounded when a car bomb went off near a market in %t, police said.
The government of %c condemned the attack in %t and promised to support the families of the victims.
Hundreds of protesters marched through %t on %d, demanding the resignation of %o %p.
%c and %c signed an agreement on %m after %n months of negotiations.
"We will not leave this table without a result," %p told reporters in %t.
%o %p said that %c would send %n tons of medicine to hospitals in %t.
The army of %c said its troops had retaken %n villages north of %t.
A court in %t sentenced %n men to prison on %d over the killing of a journalist.
%p denied that the ministry had received any request from %c about %m.
The president received %o %p at the palace in %t and praised the relations between the two countries.
Police in %t arrested %n suspects after clashes that followed a football match on %d.
An official of %c, who asked not to be named, said the meeting in %t had been postponed.
%p was appointed %o on %d, replacing %p, who resigned over %m.
`), "\n")

var blanks = map[byte][]string{
	'p': strings.Split("Ali Hassan,Omar Khalil,Sami Haddad,Karim Mansour,Nabil Aziz,Layla Farouk,Huda Salem,Tariq Nasser,Majed Said,Yasin Ibrahim,Rania Odeh,Walid Jamal", ","),
	'o': strings.Split("Foreign Minister,Interior Minister,Defense Minister,Prime Minister,Finance Minister,Army Chief,Oil Minister,Health Minister", ","),
	'c': strings.Split("Iraq,Jordan,Lebanon,Syria,Egypt,Tunisia,Morocco,Algeria,Sudan,Yemen,Oman,Qatar,Kuwait,Turkey,France,Germany,Italy,Spain", ","),
	't': strings.Split("Baghdad,Amman,Beirut,Damascus,Cairo,Tunis,Rabat,Algiers,Khartoum,Sanaa,Muscat,Doha,Ankara,Paris,Berlin,Rome,Madrid,London", ","),
	'd': strings.Split("Saturday,Sunday,Monday,Tuesday,Wednesday,Thursday,Friday", ","),
	'm': strings.Split("border security,water rights,trade,a prisoner exchange,oil exports,the ceasefire,refugees,the budget", ","),
}

// English makes articles of limit bytes in all, each about as long as the Arabic one
// of the same place in like.
func English(like []string, limit int) []string {
	r := rand.New(rand.NewPCG(3, 4))
	var texts []string
	for size, i := 0, 0; size < limit; i++ {
		var b strings.Builder
		for want := min(len(like[i%len(like)]), limit-size); b.Len() < want; {
			b.WriteString(fill(r, english[r.IntN(len(english))]))
			b.WriteByte('\n')
		}
		texts = append(texts, b.String())
		size += b.Len()
	}
	return texts
}

// fill fills the blanks of a sentence.
func fill(r *rand.Rand, mould string) string {
	var b strings.Builder
	for i := 0; i < len(mould); i++ {
		switch list := blanks[mould[min(i+1, len(mould)-1)]]; {
		case mould[i] != '%':
			b.WriteByte(mould[i])
			continue
		case list == nil:
			fmt.Fprint(&b, 2+r.IntN(90))
		default:
			b.WriteString(list[r.IntN(len(list))])
		}
		i++
	}
	return b.String()
}
