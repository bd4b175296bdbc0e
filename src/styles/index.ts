import './app.scss'
