package event_test

import (
	"testing"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/event/eventtest"
)

// Every sentence that a rule carries runs as a test.
func TestRuleExamples(t *testing.T) {
	x := event.Made(t)
	eventtest.Rules(t, x, event.DefaultRules())
}
