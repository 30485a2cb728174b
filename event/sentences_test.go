package event_test

import (
	"testing"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

// Every sentence that a rule carries runs as a test.
func TestRuleExamples(t *testing.T) {
	x, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	eventtest.Rules(t, x, event.DefaultRules())
}
