package main

import (
	"encoding/xml"
	"io"
)

// The part of GraphML (http://graphml.graphdrawing.org) that the graph needs.
type graphML struct {
	XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []gmlKey `xml:"key"`
	Graph   struct {
		Default string    `xml:"edgedefault,attr"`
		Nodes   []gmlNode `xml:"node"`
		Edges   []gmlEdge `xml:"edge"`
	} `xml:"graph"`
}

type gmlKey struct {
	ID   string `xml:"id,attr"`
	For  string `xml:"for,attr"`
	Name string `xml:"attr.name,attr"`
	Type string `xml:"attr.type,attr"`
}

type gmlNode struct {
	ID   string    `xml:"id,attr"`
	Data []gmlData `xml:"data"`
}

type gmlEdge struct {
	Source string    `xml:"source,attr"`
	Target string    `xml:"target,attr"`
	Data   []gmlData `xml:"data"`
}

type gmlData struct {
	Key   string `xml:"key,attr"`
	Value any    `xml:",chardata"`
}

// writeGraphML writes edges and their nodes as GraphML.
func writeGraphML(w io.Writer, edges []edge) error {
	g := graphML{Keys: []gmlKey{{"label", "node", "label", "string"}, {"type", "node", "type", "string"}, {"weight", "edge", "weight", "int"}}}
	g.Graph.Default = "undirected"
	for _, n := range nodesOf(edges) {
		g.Graph.Nodes = append(g.Graph.Nodes, gmlNode{n.id, []gmlData{{"label", n.name}, {"type", n.kind}}})
	}
	for _, e := range edges {
		g.Graph.Edges = append(g.Graph.Edges, gmlEdge{e.source.id, e.target.id, []gmlData{{"weight", e.weight}}})
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	if err := enc.Encode(g); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// nodesOf lists the nodes of edges, each once, in the order in which they come.
func nodesOf(edges []edge) []node {
	seen := map[node]bool{}
	var out []node
	for _, e := range edges {
		for _, n := range []node{e.source, e.target} {
			if !seen[n] {
				seen[n] = true
				out = append(out, n)
			}
		}
	}
	return out
}
