// Package waqai is a map of the library; it holds no code of its own.
//
// waqai (وقائع, "events", as in the names of Egypt's and Iraq's official gazettes)
// reads Arabic news and says who did what, with whom, where, when and about
// what. A text passes through four packages, each of which imports only those
// before it and can be used alone:
//
//   - [github.com/waqai/waqai/normalize] folds Arabic script and cuts it into
//     tokens and sentences; every token knows its bytes in the original.
//   - [github.com/waqai/waqai/lexicon] finds the names and words it knows, through
//     the clitics and inflections that Arabic joins to them.
//   - [github.com/waqai/waqai/entity] turns them into mentions: people, bodies,
//     places, offices, times and numbers, nested, linked and resolved.
//   - [github.com/waqai/waqai/event] finds the events, their arguments, whether
//     they happened and who says so, and gives the document value.
//
// Most programs need one call:
//
//	doc := event.Extract("التقى وزير الدفاع العراقي نظيره الإيراني في بغداد.")
//	for _, e := range doc.Events {
//		fmt.Println(e.Type, e.Trigger.Text, e.Fillers("participant"), e.Fillers("place"))
//	}
//
// Everything works offline from data embedded in the packages.
package waqai
