// React Flow is published for bundlers only: bundled for its page with the React that it needs.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { applyNodeChanges, Handle, Position, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import look from '@xyflow/react/dist/base.css?inline';

globalThis.reactFlow = { createElement, useState, createRoot, applyNodeChanges, Handle, Position, ReactFlow, ReactFlowProvider, useReactFlow, look };
